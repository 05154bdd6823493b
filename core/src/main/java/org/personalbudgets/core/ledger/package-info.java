/** The money that came and went, entry by entry, and what that leaves on any day. */
@NullMarked
package org.personalbudgets.core.ledger;

import org.jspecify.annotations.NullMarked;
