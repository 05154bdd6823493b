/** What a traced means test costs, beside the same arithmetic without a trace. */
@NullMarked
package org.personalbudgets.examples.benchmarks.charging;

import org.jspecify.annotations.NullMarked;
