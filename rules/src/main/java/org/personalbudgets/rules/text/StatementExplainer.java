package org.personalbudgets.rules.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.CalculationDifference;
import org.personalbudgets.rules.charging.LineDifference;
import org.personalbudgets.rules.england.allocation.AllocationOutcome;
import org.personalbudgets.rules.england.allocation.AllocationStep;
import org.personalbudgets.rules.england.allocation.SchemeFinding;
import org.personalbudgets.rules.england.charging.FloorFinding;
import org.personalbudgets.rules.england.charging.MeansTestResult;

/**
 * Puts the money into words: an estimate step by step, a charge line by line, and what differs
 * between two. Pure: the same figures give the same words anywhere.
 */
public final class StatementExplainer {
  private final WordBook words;

  /** An explainer with these words. */
  public StatementExplainer(WordBook words) {
    this.words = requireNonNull(words, "words");
  }

  /** The library's own words in that language. */
  public static StatementExplainer in(Language language) {
    return switch (language) {
      case ENGLISH -> new StatementExplainer(EnglishWords.BOOK);
    };
  }

  /** A calculation line by line, in its order. */
  public List<StatementLine> lines(Calculation calculation, Audience audience) {
    return calculation.lines().stream()
        .map(
            line -> {
              Reason reason = StatementReasons.of(line);
              return new StatementLine(
                  words.sentence(reason, audience), line.amount(), Sources.all(reason.sources()));
            })
        .collect(toImmutableList());
  }

  /**
   * What a means test comes to, in sentences: how it was made, what the resources mean, what is
   * paid, and every question that somebody still has to answer.
   */
  public List<String> summary(MeansTestResult result, Audience audience) {
    return MoneyReasons.summary(result).stream()
        .map(reason -> words.sentence(reason, audience))
        .collect(toImmutableList());
  }

  /** What differs between two calculations, line by line with its cause. */
  public List<StatementLine> differences(CalculationDifference difference, Audience audience) {
    return difference.lines().stream()
        .map(line -> difference(line, audience))
        .collect(toImmutableList());
  }

  private StatementLine difference(LineDifference line, Audience audience) {
    Citation source = line.after().or(line::before).orElseThrow().source();
    return new StatementLine(
        words.sentence(MoneyReasons.of(line), audience), line.change(), Sources.one(source));
  }

  /** In what a council's policy is less generous than the law. */
  public String finding(FloorFinding finding, Audience audience) {
    return words.sentence(MoneyReasons.of(finding), audience);
  }

  /** What is to be known about a scheme. */
  public String finding(SchemeFinding finding, Audience audience) {
    return words.sentence(Reason.of(StatementReasons.code("allocation.scheme", finding)), audience);
  }

  /** How an estimate was found, step by step, what is given unpaid last. */
  public List<StatementLine> steps(AllocationOutcome.Allocated estimate, Audience audience) {
    Citation source = estimate.scheme().record().source();
    return Stream.concat(
            estimate.support().stream()
                .map(step -> step(step, MoneyReasons.support(step, source), audience)),
            estimate.unpaidSupport().stream()
                .map(step -> step(step, MoneyReasons.unpaid(step, source), audience)))
        .collect(toImmutableList());
  }

  private StatementLine step(AllocationStep step, Reason reason, Audience audience) {
    return new StatementLine(
        words.sentence(reason, audience), step.amount(), Sources.all(reason.sources()));
  }

  /** Why a scheme gives no figure. */
  public String gap(AllocationOutcome.NotCovered outcome, Audience audience) {
    return words.sentence(MoneyReasons.of(outcome), audience);
  }
}
