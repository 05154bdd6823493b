package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.charging.LineDifference;
import org.personalbudgets.rules.england.allocation.AllocationOutcome;
import org.personalbudgets.rules.england.allocation.AllocationStep;
import org.personalbudgets.rules.england.charging.FloorFinding;
import org.personalbudgets.rules.england.charging.MeansTestResult;
import org.personalbudgets.rules.england.charging.OpenQuestion;

/** What surrounds the lines of a charge, and the steps of an estimate, as reasons. */
final class MoneyReasons {
  static final String PAYS = "charging.pays";
  static final String ARRANGING = "charging.pays-for-arranging";
  static final String UNVERIFIED = "charging.rests-on-unverified";
  static final String UNITS = "allocation.step.units";
  static final String UNITS_AND_PART = "allocation.step.units-and-part";
  static final String SCORE = "allocation.step.score";
  static final String LEVEL = "allocation.step.level";
  static final String UNPAID = "allocation.step.unpaid";

  private MoneyReasons() {}

  static List<Reason> summary(MeansTestResult result) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(
        Reason.of(StatementReasons.code("charging.route", result.route())),
        Reason.of(StatementReasons.code("charging.position", result.fundingPosition())),
        Reason.of(PAYS)
            .putArgument("person", result.contribution())
            .putArgument("authority", result.authorityPays())
            .putArgument("day", result.date()));
    if (result.arranging().total().isPositive()) {
      reasons.add(Reason.of(ARRANGING).putArgument("fee", result.arranging().total()));
    }
    for (OpenQuestion open : result.openQuestions()) {
      reasons.add(
          Reason.of(open.question().code())
              .putArgument("subject", open.subject())
              .addSource(open.question().source()));
    }
    int unverified = result.unverifiedLines().size();
    if (unverified > 0) {
      reasons.add(Reason.of(UNVERIFIED).putArgument("lines", unverified));
    }
    return reasons.build();
  }

  static Reason of(LineDifference line) {
    return Reason.of(StatementReasons.code("charging.difference", line.cause()))
        .putArgument("about", line.about())
        .putArgument("step", line.step().code())
        .putArgument("change", line.change());
  }

  static Reason of(FloorFinding finding) {
    Reason reason =
        Reason.of(StatementReasons.code("charging.floor", finding.breach()))
            .putArgument("subject", finding.subject())
            .addSource(finding.source());
    return finding.missing().map(amount -> reason.putArgument("missing", amount)).orElse(reason);
  }

  static Reason of(AllocationOutcome.NotCovered outcome) {
    return Reason.of(StatementReasons.code("allocation.gap", outcome.gap()))
        .putArgument("subject", outcome.subject())
        .addSource(outcome.scheme().record().source());
  }

  static Reason unpaid(AllocationStep step, Citation source) {
    return of(UNPAID, step, source);
  }

  static Reason support(AllocationStep step, Citation source) {
    if (step.quantity().isEmpty()) {
      return of(LEVEL, step, source);
    }
    Rate quantity = step.quantity().get();
    long whole = quantity.numerator() / quantity.denominator();
    long part = quantity.numerator() % quantity.denominator();
    if (step.price().isEmpty()) {
      return of(SCORE, step, source).putArgument("points", whole);
    }
    Reason units =
        of(part == 0 ? UNITS : UNITS_AND_PART, step, source)
            .putArgument("price", step.price().get())
            .putArgument("units", whole);
    return part == 0
        ? units
        : units.putArgument("part", part).putArgument("parts", quantity.denominator());
  }

  private static Reason of(String code, AllocationStep step, Citation source) {
    return Reason.of(code)
        .putArgument("about", step.code())
        .putArgument("amount", step.amount().absolute())
        .putArgument("adds", step.amount())
        .addSource(source);
  }
}
