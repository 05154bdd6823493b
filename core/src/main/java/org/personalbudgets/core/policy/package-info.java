/**
 * Ready-made policies that are pure data: from these a council composes its own rules without code.
 * Each is a value that compares, hashes and prints; its text is its content.
 */
@NullMarked
package org.personalbudgets.core.policy;

import org.jspecify.annotations.NullMarked;
