/** What exact money costs, beside the libraries one might use instead. */
@NullMarked
package org.personalbudgets.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
