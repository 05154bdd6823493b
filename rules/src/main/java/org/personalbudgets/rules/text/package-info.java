/**
 * Words for reasons: per code, language and reader. Rules speak in codes and typed arguments; here,
 * and only here, they become sentences.
 */
@NullMarked
package org.personalbudgets.rules.text;

import org.jspecify.annotations.NullMarked;
