/**
 * What the provisions of several packs share: who pays, how a purchase is linked, who is listed.
 */
@NullMarked
package org.personalbudgets.rules.england.common;

import org.jspecify.annotations.NullMarked;
