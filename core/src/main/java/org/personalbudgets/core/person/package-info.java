/**
 * What a rule needs to know about a person and the people around them, and nothing more. Whatever
 * is personal is left out of every {@code toString}.
 */
@NullMarked
package org.personalbudgets.core.person;

import org.jspecify.annotations.NullMarked;
