/**
 * Stays in care homes and other residential settings, and how their days are counted against the
 * limits that law sets. The limits themselves are given as values; none stands here.
 */
@NullMarked
package org.personalbudgets.core.stay;

import org.jspecify.annotations.NullMarked;
