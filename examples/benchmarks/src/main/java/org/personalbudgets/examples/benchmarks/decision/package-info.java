/** What a decision that explains itself costs, beside rule engines that one might use instead. */
@NullMarked
package org.personalbudgets.examples.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
