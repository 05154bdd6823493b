package org.personalbudgets.examples.walkthrough;

import org.personalbudgets.core.budget.Funder;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FunderKind;
import org.personalbudgets.core.need.Assessment;

/** Reads a case file. */
final class CaseReader {
  private CaseReader() {}

  static Case read(JsonPart file) throws BadCaseException {
    Case.About about = about(file);
    Assessment assessment = AssessmentReader.read(file.part("assessment"), about.council());
    Case read =
        new Case(
            about,
            assessment,
            MoneyReader.read(file, assessment),
            PlanReader.read(file, assessment));
    file.nothingElse();
    return read;
  }

  private static Case.About about(JsonPart file) throws BadCaseException {
    JsonPart council = file.part("council");
    Funder funder =
        council.make(
            () ->
                new Funder(
                    new FunderId(council.text("id")),
                    FunderKind.LOCAL_AUTHORITY,
                    council.text("name")));
    council.nothingElse();
    return new Case.About(file.text("title"), file.text("source"), file.text("name"), funder);
  }
}
