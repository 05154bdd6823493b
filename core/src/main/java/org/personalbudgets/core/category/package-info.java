/** What money is spent on: a hierarchy of stable codes that councils and vendors extend. */
@NullMarked
package org.personalbudgets.core.category;

import org.jspecify.annotations.NullMarked;
