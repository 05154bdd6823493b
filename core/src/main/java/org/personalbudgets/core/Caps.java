package org.personalbudgets.core;

/**
 * The sizes beyond which input is refused, so that no input, however hostile, exhausts the memory
 * or the time of the program that embeds this library. All are far above what one person's case
 * holds.
 */
public final class Caps {
  /** Most items in any one list, set or map: plan lines, needs, obligations, stays and so on. */
  public static final int MAX_LINES = 10_000;

  /** Most policies in one composition. */
  public static final int MAX_POLICIES = 1_000;

  /** Deepest nesting of composed values: policies within packs, modes within combinations. */
  public static final int MAX_DEPTH = 32;

  /** Most code points in one free text. */
  public static final int MAX_TEXT_CODE_POINTS = 2_000;

  /** Most characters in an id. */
  public static final int MAX_ID_LENGTH = 64;

  /** Most characters in a message of an exception. */
  public static final int MAX_MESSAGE_LENGTH = 200;

  /** Earliest year of any date. */
  public static final int EARLIEST_YEAR = 1900;

  /** Latest year of any date. */
  public static final int LATEST_YEAR = 2200;

  private Caps() {}
}
