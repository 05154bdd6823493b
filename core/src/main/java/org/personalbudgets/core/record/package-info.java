/**
 * The record of a decision: canonical bytes and their hash, equal on every machine, that can be
 * checked, replayed and chained.
 */
@NullMarked
package org.personalbudgets.core.record;

import org.jspecify.annotations.NullMarked;
