package org.personalbudgets.core.law;

/**
 * How surely a stated fact of law is known. Only {@link #TEXT_READ} counts as verified; a result
 * that rests on anything else says so.
 */
public enum Confidence {
  /** The text itself was read. */
  TEXT_READ,
  /** A manual or page that restates the text was read. */
  SECONDARY_TEXT,
  /** An extract, a summary or a press report was read. */
  EXTRACT,
  /** Computed from figures whose text was read. */
  COMPUTED,
  /** Remembered; nothing was read. */
  REMEMBERED;

  /** Whether the text itself was read. */
  public boolean isVerified() {
    return this == TEXT_READ;
  }
}
