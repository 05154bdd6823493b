/** Looking again at a plan, a budget or a payment: when, why, and what came of it. */
@NullMarked
package org.personalbudgets.core.review;

import org.jspecify.annotations.NullMarked;
