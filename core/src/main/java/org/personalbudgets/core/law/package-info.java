/**
 * The law as dated facts: where a fact comes from and how surely it is known, on which days it
 * holds, and tables that refuse every day they do not cover.
 */
@NullMarked
package org.personalbudgets.core.law;

import org.jspecify.annotations.NullMarked;
