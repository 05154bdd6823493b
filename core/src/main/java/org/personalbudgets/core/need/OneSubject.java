package org.personalbudgets.core.need;

import java.util.stream.Stream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;

/** Keeps judgements about two people from standing in one set of findings. */
final class OneSubject {
  private OneSubject() {}

  static void check(Stream<Finding> findings) {
    long subjects =
        findings
            .filter(Finding.Judged.class::isInstance)
            .map(finding -> ((Finding.Judged) finding).judgement().subject())
            .distinct()
            .count();
    Checks.that(subjects <= 1, "judgements in one set of findings must have one subject");
  }
}
