/** What a ledger, a forecast and a question about a stay cost as the history grows. */
@NullMarked
package org.personalbudgets.examples.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
