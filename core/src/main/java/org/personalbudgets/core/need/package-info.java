/**
 * Needs and the outcomes a person wants, as assessments find them: each traceable onwards to the
 * plan line and the spending that meet it, and back to the finding that it rests on.
 */
@NullMarked
package org.personalbudgets.core.need;

import org.jspecify.annotations.NullMarked;
