/**
 * The money of one person's budget: an append-only ledger of what came, was promised, was spent and
 * went back, each penny with its stream; and the schedule by which it is paid.
 */
@NullMarked
package org.personalbudgets.core.ledger;

import org.jspecify.annotations.NullMarked;
