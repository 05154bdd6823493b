/** Small helps for every pack; not for users. */
@NullMarked
package org.personalbudgets.rules.shared;

import org.jspecify.annotations.NullMarked;
