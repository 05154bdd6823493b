package org.personalbudgets.rules.ending;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.HoldingResult;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.rules.england.EndOfPayments;

/** Whether the law obliges, allows or keeps the funder from it for this cause. */
final class CauseTests {
  private static final Citation SECTION_33_5 = Citation.law("Care Act 2014", "s 33(5)");

  private final EndingCase ending;
  private final Regime regime;

  private CauseTests(EndingCase ending) {
    this.ending = ending;
    this.regime = ending.regime();
  }

  static List<EndingFinding> of(EndingCase ending) {
    ImmutableList.Builder<EndingFinding> findings = ImmutableList.builder();
    findings.add(new CauseTests(ending).cause());
    if (ending.step() == EndingStep.SUSPEND) {
      findings.add(
          EndingFinding.noted(
              EndingTest.CAUSE,
              EndingReason.PAUSE_ENDS_NOTHING.from(EndOfPayments.source(ending.regime())),
              List.of()));
    }
    return findings.build();
  }

  private EndingFinding cause() {
    return switch (ending.cause()) {
      case CONSENT_WITHDRAWN ->
          must(
              regime == Regime.CHILDREN_ACT
                  ? Citation.law("Children Act 1989", "s 17A(1)")
                  : source());
      case CONDITION_FAILS -> conditions();
      case CAPACITY_LOST -> isCareAct() ? capacity() : conditions();
      case MISUSE ->
          regime == Regime.SPECIAL_EDUCATIONAL_NEEDS ? must(source()) : may(discretion());
      case THEFT_OR_FRAUD ->
          regime == Regime.SPECIAL_EDUCATIONAL_NEEDS ? noRule() : may(discretion());
      case NEEDS_CHANGED -> may(change());
      case HOSPITAL_STAY -> noRule();
      case DEATH ->
          ending.step() == EndingStep.END
              ? noted(EndingReason.DIED, source())
              : insteadOfStopping(source());
    };
  }

  private boolean isCareAct() {
    return regime == Regime.CARE_ACT_ADULT || regime == Regime.CARE_ACT_CARER;
  }

  private Citation source() {
    return EndOfPayments.source(regime);
  }

  /** Where the funder may stop: on a breach of a condition, under the Care Act. */
  private Citation discretion() {
    return isCareAct() ? SECTION_33_5 : source();
  }

  private Citation change() {
    boolean less = ending.step() == EndingStep.REDUCE;
    return switch (regime) {
      case CARE_ACT_ADULT, CARE_ACT_CARER -> Citation.law("Care Act 2014", "s 27(4)");
      case NHS -> less ? Citation.law("SI 2013/1617", "reg 13") : source();
      case SPECIAL_EDUCATIONAL_NEEDS -> less ? Citation.law("SI 2014/1652", "reg 12") : source();
      case CHILDREN_ACT -> source();
    };
  }

  private EndingFinding conditions() {
    Optional<HoldingResult> held = ending.held();
    if (held.isEmpty()) {
      return open(EndingReason.CONDITIONS_NOT_KNOWN);
    }
    if (EndOfPayments.mustStop(held.get()) == Truth.HOLDS) {
      return must(source());
    }
    return switch (held.get().mayHold()) {
      case HOLDS ->
          EndingFinding.bars(
              EndingTest.CAUSE, EndingReason.CONDITIONS_MET.from(source()), List.of());
      case DOES_NOT_HOLD -> may(source());
      case UNDECIDED ->
          open(
              EndingReason.CONDITIONS_NOT_KNOWN,
              held.get().openQuestions().toArray(new Question[0]));
    };
  }

  private EndingFinding capacity() {
    Question question = EndingReason.CAPACITY_WILL_RETURN;
    Truth willReturn = judged(question);
    if (ending.step() != EndingStep.END) {
      return noted(EndingReason.CAPACITY_MAY_RETURN, question.source());
    }
    return switch (willReturn) {
      case HOLDS ->
          EndingFinding.bars(
              EndingTest.CAUSE,
              EndingReason.CAPACITY_MAY_RETURN.from(question.source()),
              List.of());
      case DOES_NOT_HOLD -> must(source());
      case UNDECIDED ->
          EndingFinding.open(
              EndingTest.CAUSE, EndingReason.CAPACITY_NOT_KNOWN.from(question.source()), question);
    };
  }

  private Truth judged(Question question) {
    Optional<Judgement> latest = Optional.empty();
    for (Judgement judgement : ending.judgements()) {
      boolean applies =
          question.isAnsweredBy(judgement)
              && judgement.subject().equals(ending.payment())
              && !judgement.date().isAfter(ending.date());
      if (applies && latest.filter(known -> known.date().isAfter(judgement.date())).isEmpty()) {
        latest = Optional.of(judgement);
      }
    }
    return latest.map(judgement -> Truth.of(judgement.holds())).orElse(Truth.UNDECIDED);
  }

  private EndingFinding must(Citation source) {
    return ending.step() == EndingStep.END
        ? noted(EndingReason.MUST_STOP, source)
        : insteadOfStopping(source);
  }

  private EndingFinding insteadOfStopping(Citation source) {
    EndingReason reason =
        ending.step() == EndingStep.SUSPEND
            ? EndingReason.PAUSED_BUT_MUST_STOP
            : EndingReason.REDUCED_BUT_MUST_STOP;
    return EndingFinding.bars(EndingTest.CAUSE, reason.from(source), List.of());
  }

  private static EndingFinding may(Citation source) {
    return noted(EndingReason.MAY_STOP, source);
  }

  private static EndingFinding noted(EndingReason reason, Citation source) {
    return EndingFinding.noted(EndingTest.CAUSE, reason.from(source), List.of());
  }

  private EndingFinding noRule() {
    return open(EndingReason.NO_RULE_FOUND);
  }

  private EndingFinding open(EndingReason reason, Question... questions) {
    return EndingFinding.open(EndingTest.CAUSE, reason.from(source()), questions);
  }
}
