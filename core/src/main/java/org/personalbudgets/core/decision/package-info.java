/**
 * Deciding a purchase: the one interface that vendors implement, what it may say, how the sayings
 * are combined, and the decision that explains itself.
 */
@NullMarked
package org.personalbudgets.core.decision;

import org.jspecify.annotations.NullMarked;
