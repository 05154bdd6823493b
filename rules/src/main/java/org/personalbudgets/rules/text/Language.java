package org.personalbudgets.rules.text;

/**
 * The languages that explanations exist in. Others join when people who speak them have written and
 * reviewed every text: machine-made Welsh or Easy Read is worse than none.
 */
public enum Language {
  /** English. */
  ENGLISH
}
