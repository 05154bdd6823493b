/**
 * What projects that use personal-budgets test with: generators for jqwik of every value type, and
 * ready-made samples.
 *
 * <p>With this artifact on the test path a property simply asks for a value: {@code @ForAll Need
 * need}. Every generated value is valid, meets the boundaries where such values go wrong, and
 * shrinks to a small counterexample. Generation is deterministic for a given jqwik seed.
 */
@NullMarked
package org.personalbudgets.testing;

import org.jspecify.annotations.NullMarked;
