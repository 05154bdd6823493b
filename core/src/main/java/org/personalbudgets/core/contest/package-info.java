/**
 * What somebody needs who challenges a decision: what decided it, and what would have turned it.
 */
@NullMarked
package org.personalbudgets.core.contest;

import org.jspecify.annotations.NullMarked;
