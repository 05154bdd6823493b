package org.personalbudgets.examples.walkthrough;

/** A case file that cannot be used; says where in the file and what is wrong. */
final class BadCaseException extends Exception {
  private static final long serialVersionUID = 1L;

  BadCaseException(String where, String problem) {
    super(where.isEmpty() ? problem : where + ": " + problem);
  }
}
