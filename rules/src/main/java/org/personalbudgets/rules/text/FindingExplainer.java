package org.personalbudgets.rules.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.forecast.StreamForecast;
import org.personalbudgets.core.forecast.UnderUse;
import org.personalbudgets.core.payment.AmountMismatch;
import org.personalbudgets.core.payment.RetroAdjustment;
import org.personalbudgets.core.payment.ScheduleFinding;
import org.personalbudgets.core.plan.PlanFinding;
import org.personalbudgets.core.surplus.SurplusFinding;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.lint.LintFinding;
import org.personalbudgets.rules.shared.ScheduleReasons;
import org.personalbudgets.rules.signing.SigningFinding;

/**
 * Puts into words what was found on plans, payments, balances and rules. Pure: the same findings
 * give the same words anywhere. An auditor reads codes and values.
 */
public final class FindingExplainer {
  private final WordBook words;

  /** An explainer with these words. */
  public FindingExplainer(WordBook words) {
    this.words = requireNonNull(words, "words");
  }

  /** The library's own words in that language. */
  public static FindingExplainer in(Language language) {
    return switch (language) {
      case ENGLISH -> new FindingExplainer(EnglishWords.BOOK);
    };
  }

  /** What is wrong or missing with a plan. */
  public String finding(PlanFinding finding, Audience audience) {
    return words.sentence(FindingReasons.of(finding), audience);
  }

  /** Why a plan cannot be signed, or what the signer should know; with the sources. */
  public Explanation.Because finding(SigningFinding finding, Audience audience) {
    return new Explanation.Because(
        words.sentence(FindingReasons.of(finding), audience),
        Sources.all(finding.reason().sources()));
  }

  /** What is wrong with a schedule of payments. */
  public String finding(ScheduleFinding finding, Audience audience) {
    return words.sentence(ScheduleReasons.of(finding), audience);
  }

  /** What is the matter with a rule, in words for whoever writes rules. */
  public String finding(LintFinding finding, Audience audience) {
    return words.sentence(FindingReasons.of(finding), audience);
  }

  /** What may explain that two figures differ, the closest first. */
  public List<String> causes(AmountMismatch mismatch, Audience audience) {
    return sentences(
        mismatch.causes().stream().map(FindingReasons::of).collect(toImmutableList()), audience);
  }

  /** What a period changes by, cause by cause; each with what it adds to the gross. */
  public List<StatementLine> shares(RetroAdjustment adjustment, Audience audience) {
    return adjustment.shares().stream()
        .map(share -> line(FindingReasons.of(share), share.gross(), audience))
        .collect(toImmutableList());
  }

  /** Where a balance lies against what may build up. */
  public String position(SurplusFinding finding, Audience audience) {
    return words.sentence(FindingReasons.position(finding), audience);
  }

  /** Whose each part of the money is, in the order of the finding. */
  public List<StatementLine> parts(SurplusFinding finding, Audience audience) {
    return finding.parts().stream()
        .map(part -> line(FindingReasons.of(part), part.amount(), audience))
        .collect(toImmutableList());
  }

  /** A forecast step by step; each with what it adds to the money that is free. */
  public List<StatementLine> steps(StreamForecast forecast, Audience audience) {
    return forecast.steps().stream()
        .map(step -> line(FindingReasons.of(step), step.item().changeOfFree(), audience))
        .collect(toImmutableList());
  }

  /** Why a line of the plan was used less than planned: each declared kind of cause once. */
  public List<String> underUse(UnderUse underUse, Audience audience) {
    return sentences(FindingReasons.of(underUse), audience);
  }

  private List<String> sentences(List<Reason> reasons, Audience audience) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    reasons.forEach(reason -> sentences.add(words.sentence(reason, audience)));
    return sentences.build();
  }

  private StatementLine line(Reason reason, Amount amount, Audience audience) {
    return new StatementLine(
        words.sentence(reason, audience), amount, Sources.all(reason.sources()));
  }
}
