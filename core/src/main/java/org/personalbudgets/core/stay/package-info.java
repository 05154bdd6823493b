/** Stays in care homes and other residential settings, day by day, as values. */
@NullMarked
package org.personalbudgets.core.stay;

import org.jspecify.annotations.NullMarked;
