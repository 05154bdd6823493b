package org.personalbudgets.rules.england.sen;

import org.personalbudgets.core.category.Category;

/** Codes of what the regulations keep direct payments for special needs from paying for. */
public final class SenCategories {
  /** A place at a school or other institution, with all below. */
  public static final Category PLACE = Category.of("learning.place");

  /** A place at a school. */
  public static final Category SCHOOL_PLACE = Category.of("learning.place.school");

  /** A place at a post-16 institution. */
  public static final Category POST_16_PLACE = Category.of("learning.place.post-16");

  private SenCategories() {}
}
