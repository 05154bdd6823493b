/**
 * Children's direct payments: Children Act 1989 section 17A and SI 2009/1887, as far as they are
 * about children; one class for each provision, and the pack of them all.
 */
@NullMarked
package org.personalbudgets.rules.england.children;

import org.jspecify.annotations.NullMarked;
