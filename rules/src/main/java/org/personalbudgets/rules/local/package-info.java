/**
 * Councils' own rules as data, over the national law: what they prohibit, permit and limit. A local
 * rule narrows what the law leaves open; it never lifts what the law bars.
 */
@NullMarked
package org.personalbudgets.rules.local;

import org.jspecify.annotations.NullMarked;
