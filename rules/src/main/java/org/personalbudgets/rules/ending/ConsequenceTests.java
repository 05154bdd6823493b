package org.personalbudgets.rules.ending;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.agreement.EndTerms;
import org.personalbudgets.core.dispute.SuspensionNotice;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.review.Review;
import org.personalbudgets.core.review.ReviewOutcome;
import org.personalbudgets.core.review.ReviewTrigger;
import org.personalbudgets.rules.england.EndOfPayments;

/** Reviews first, needs meanwhile and after, what is owed to others, and money after a death. */
final class ConsequenceTests {
  private static final Citation AGREEMENT = Citation.agreement("the agreement", "ending");
  private static final Citation REGULATION_7 = Citation.law("SI 2014/2871", "reg 7");

  private final EndingCase ending;

  private ConsequenceTests(EndingCase ending) {
    this.ending = ending;
  }

  static List<EndingFinding> of(EndingCase ending) {
    ConsequenceTests tests = new ConsequenceTests(ending);
    ImmutableList.Builder<EndingFinding> findings = ImmutableList.builder();
    tests.review().ifPresent(findings::add);
    tests.needs().ifPresent(findings::add);
    tests.liabilities().ifPresent(findings::add);
    tests.money().ifPresent(findings::add);
    return findings.build();
  }

  private boolean isCareAct() {
    return ending.regime() == Regime.CARE_ACT_ADULT || ending.regime() == Regime.CARE_ACT_CARER;
  }

  private Optional<EndingFinding> review() {
    if (!isCareAct()) {
      return Optional.empty();
    }
    if (ending.step() == EndingStep.REDUCE) {
      boolean changed =
          held().stream()
              .anyMatch(review -> !(review.outcome() instanceof ReviewOutcome.Confirmed));
      return changed
          ? Optional.empty()
          : Optional.of(
              EndingFinding.bars(
                  EndingTest.REVIEW,
                  EndingReason.NOT_REVIEWED.from(Citation.law("Care Act 2014", "s 27(4)")),
                  List.of()));
    }
    Set<ReviewTrigger> triggers = triggers();
    boolean reviewed = held().stream().map(Review::trigger).anyMatch(triggers::contains);
    return triggers.isEmpty() || reviewed
        ? Optional.empty()
        : Optional.of(
            EndingFinding.open(EndingTest.REVIEW, EndingReason.REVIEW_DUE.from(REGULATION_7)));
  }

  private List<Review> held() {
    return ending.reviews().stream()
        .filter(review -> review.regime() == ending.regime())
        .filter(review -> !review.heldOn().isAfter(ending.date()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What regulation 7 has the authority review because of. */
  private Set<ReviewTrigger> triggers() {
    return switch (ending.cause()) {
      case MISUSE, THEFT_OR_FRAUD -> ImmutableSet.of(ReviewTrigger.SUSPECTED_BREACH);
      case CAPACITY_LOST -> ImmutableSet.of(ReviewTrigger.CAPACITY_CHANGED);
      case CONDITION_FAILS ->
          ImmutableSet.of(ReviewTrigger.CAPABILITY_IN_DOUBT, ReviewTrigger.CONCERN_RAISED);
      case CONSENT_WITHDRAWN, NEEDS_CHANGED, HOSPITAL_STAY, DEATH -> ImmutableSet.of();
    };
  }

  private Optional<EndingFinding> needs() {
    boolean met =
        ending.step() == EndingStep.REDUCE
            || ending.cause() == EndingCause.DEATH
            || ending.notice().filter(SuspensionNotice.class::isInstance).isPresent();
    List<String> left = met ? List.of() : needsLeft();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    EndingFinding.Weight weight =
        isCareAct()
            ? new EndingFinding.Weight.Bars()
            : new EndingFinding.Weight.Open(ImmutableList.of());
    return Optional.of(
        new EndingFinding(
            EndingTest.NEEDS, EndingReason.NEEDS_LEFT.from(duty(ending.regime())), left, weight));
  }

  private List<String> needsLeft() {
    Set<NeedId> covered =
        ending.replacement().stream()
            .map(SupportPlan::lines)
            .flatMap(List::stream)
            .flatMap(line -> line.needs().stream())
            .collect(ImmutableSet.toImmutableSet());
    return ending.needsMet().stream()
        .filter(need -> !covered.contains(need))
        .map(NeedId::value)
        .collect(ImmutableList.toImmutableList());
  }

  /** What obliges the funder to meet the needs however it pays. */
  private static Citation duty(Regime regime) {
    return switch (regime) {
      case CARE_ACT_ADULT -> Citation.law("Care Act 2014", "s 18(1)");
      case CARE_ACT_CARER -> Citation.law("Care Act 2014", "s 20(1)");
      case CHILDREN_ACT -> remembered("Children Act 1989", "s 17(1)");
      case SPECIAL_EDUCATIONAL_NEEDS -> remembered("Children and Families Act 2014", "s 42");
      case NHS -> remembered("National Health Service Act 2006", "s 3");
    };
  }

  private static Citation remembered(String instrument, String provision) {
    return Citation.law(instrument, provision).withConfidence(Confidence.REMEMBERED);
  }

  private Optional<EndingFinding> liabilities() {
    boolean lawPasses =
        ending.regime() == Regime.NHS || ending.regime() == Regime.SPECIAL_EDUCATIONAL_NEEDS;
    boolean agreed = ending.terms().ending().filter(EndTerms::liabilitiesPassToFunder).isPresent();
    List<String> open =
        ending.liabilities().stream()
            .filter(owed -> owed.settledBy().isEmpty())
            .map(Liability::id)
            .collect(ImmutableList.toImmutableList());
    if (open.isEmpty()) {
      return Optional.empty();
    }
    if (ending.step() == EndingStep.END && (lawPasses || agreed)) {
      return Optional.of(
          EndingFinding.noted(
              EndingTest.LIABILITIES,
              EndingReason.LIABILITY_PASSES.from(
                  lawPasses ? EndOfPayments.source(ending.regime()) : AGREEMENT),
              open));
    }
    return Optional.of(
        new EndingFinding(
            EndingTest.LIABILITIES,
            EndingReason.LIABILITY_OPEN.from(AGREEMENT),
            open,
            new EndingFinding.Weight.Open(ImmutableList.of())));
  }

  private Optional<EndingFinding> money() {
    if (ending.cause() != EndingCause.DEATH) {
      return Optional.empty();
    }
    Citation source =
        ending.regime() == Regime.NHS
            ? Citation.law("SI 2013/1617", "reg 15")
            : EndOfPayments.source(ending.regime());
    return Optional.of(
        EndingFinding.open(EndingTest.MONEY, EndingReason.MONEY_AFTER_DEATH.from(source)));
  }
}
