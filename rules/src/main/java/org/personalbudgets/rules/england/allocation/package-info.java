/**
 * How an indicative budget is found: three kinds of scheme behind one mechanism, each showing line
 * by line how it came to its figure. The tables are data of the council whose scheme it is; those
 * that come with the library are samples and say so.
 */
@NullMarked
package org.personalbudgets.rules.england.allocation;

import org.jspecify.annotations.NullMarked;
