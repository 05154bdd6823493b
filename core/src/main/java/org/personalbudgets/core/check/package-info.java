/** Checks of input shared by the packages of the core; not part of the public API. */
@NullMarked
package org.personalbudgets.core.check;

import org.jspecify.annotations.NullMarked;
