/**
 * What is left in an account and whose it is to keep: promised, set aside, within the band that may
 * build up, or truly over; what may be carried into the next budget and what may be asked back.
 */
@NullMarked
package org.personalbudgets.core.surplus;

import org.jspecify.annotations.NullMarked;
