/**
 * Agreements: who manages the money of a plan and in which way, who may hold a direct payment, and
 * the terms that the parties put their names to.
 */
@NullMarked
package org.personalbudgets.core.agreement;

import org.jspecify.annotations.NullMarked;
