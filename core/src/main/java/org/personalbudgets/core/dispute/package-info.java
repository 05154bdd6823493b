/** Notices that a funder gives, and what the person may do about them. */
@NullMarked
package org.personalbudgets.core.dispute;

import org.jspecify.annotations.NullMarked;
