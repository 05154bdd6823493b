/** What would change an answer: the smallest changes to what the asker may change. */
@NullMarked
package org.personalbudgets.core.remedy;

import org.jspecify.annotations.NullMarked;
