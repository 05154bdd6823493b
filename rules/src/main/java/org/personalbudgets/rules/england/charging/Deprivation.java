package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;

/** What a finding of deprivation must be: it turns on a purpose, which only a judgement settles. */
final class Deprivation {
  private Deprivation() {}

  static void check(Question question, String id, Finding finding) {
    finding.on(question);
    Checks.that(
        !(finding instanceof Finding.Decided decided && decided.holds()),
        "deprivation is a matter of purpose: expected a judgement on '%s'",
        id);
    if (finding instanceof Finding.Judged judged) {
      Checks.that(
          judged.judgement().subject().equals(id),
          "the judgement on '%s' is about something else",
          id);
    }
  }
}
