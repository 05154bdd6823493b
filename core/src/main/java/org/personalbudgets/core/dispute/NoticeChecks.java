package org.personalbudgets.core.dispute;

import org.personalbudgets.core.check.Checks;

/** What every notice has to keep. */
final class NoticeChecks {
  private NoticeChecks() {}

  static void check(Notice notice) {
    Checks.date("day of the notice", notice.givenOn());
    Checks.text("reasons", notice.reasons());
    Checks.date("first day", notice.firstDay());
    Checks.that(
        !notice.firstDay().isBefore(notice.givenOn()),
        "a notice of %s counts from no earlier day than its own, not from %s",
        notice.givenOn(),
        notice.firstDay());
  }

  static void afterTheNotice(Notice notice) {
    Checks.that(
        notice.firstDay().isAfter(notice.givenOn()),
        "what a notice of %s says must count from a later day than %s",
        notice.givenOn(),
        notice.firstDay());
  }
}
