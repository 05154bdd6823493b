/**
 * A purchase that somebody asks about or makes: what, for how much, when, from whom, for which
 * need.
 */
@NullMarked
package org.personalbudgets.core.spend;

import org.jspecify.annotations.NullMarked;
