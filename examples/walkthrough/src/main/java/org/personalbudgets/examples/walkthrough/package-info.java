/**
 * One person's case from assessment to an explained decision, as a person would read it. Cases come
 * from JSON files: this example reads them, the library never does.
 */
@NullMarked
package org.personalbudgets.examples.walkthrough;

import org.jspecify.annotations.NullMarked;
