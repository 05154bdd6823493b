/**
 * Personal budgets for special educational needs: Children and Families Act 2014 section 49 and SI
 * 2014/1652; one class for each provision, and the pack of them all.
 */
@NullMarked
package org.personalbudgets.rules.england.sen;

import org.jspecify.annotations.NullMarked;
