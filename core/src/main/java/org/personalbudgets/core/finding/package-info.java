/**
 * What is found about a case: each limb of a legal test is decided, judged by somebody named, or
 * still open with the question to ask. Never a bare boolean, never a guess.
 */
@NullMarked
package org.personalbudgets.core.finding;

import org.jspecify.annotations.NullMarked;
