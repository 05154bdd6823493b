/**
 * Support plans: the draft that may still have gaps, the agreed plan that money may be spent
 * against, and how every pound is traced from a need to a line and back.
 */
@NullMarked
package org.personalbudgets.core.plan;

import org.jspecify.annotations.NullMarked;
