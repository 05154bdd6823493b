package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.review.DueReview;
import org.personalbudgets.core.review.PlanInForce;
import org.personalbudgets.core.review.PlanVersions;
import org.personalbudgets.core.review.Review;
import org.personalbudgets.core.review.ReviewAnchor;
import org.personalbudgets.core.review.ReviewCalendar;
import org.personalbudgets.core.review.ReviewCall;
import org.personalbudgets.core.review.ReviewClock;
import org.personalbudgets.core.review.ReviewDuty;
import org.personalbudgets.core.review.ReviewHistory;
import org.personalbudgets.core.review.ReviewId;
import org.personalbudgets.core.review.ReviewInterval;
import org.personalbudgets.core.review.ReviewOutcome;
import org.personalbudgets.core.review.ReviewStart;
import org.personalbudgets.core.review.ReviewStep;
import org.personalbudgets.core.review.ReviewSubject;
import org.personalbudgets.core.review.ReviewTrigger;
import org.personalbudgets.core.review.TriggerRule;

/** Reviews, the clocks that they run by, and what is due. */
public final class ReviewArbitraries {
  private ReviewArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(ReviewId.class, ReviewArbitraries::reviewIds)
        .add(ReviewInterval.class, ReviewArbitraries::reviewIntervals)
        .add(ReviewStep.class, ReviewArbitraries::reviewSteps)
        .add(TriggerRule.class, ReviewArbitraries::triggerRules)
        .add(ReviewClock.class, ReviewArbitraries::reviewClocks)
        .add(ReviewStart.class, ReviewArbitraries::reviewStarts)
        .add(ReviewCall.class, ReviewArbitraries::reviewCalls)
        .add(ReviewOutcome.Confirmed.class, () -> Arbitraries.create(ReviewOutcome.Confirmed::new))
        .add(
            ReviewOutcome.ReassessmentNeeded.class,
            () -> Arbitraries.create(ReviewOutcome.ReassessmentNeeded::new))
        .add(ReviewOutcome.Revised.class, ReviewArbitraries::revised)
        .add(
            ReviewOutcome.class,
            () ->
                Arbitraries.oneOf(
                    Arbitraries.of(ReviewOutcome.confirmed(), ReviewOutcome.reassessmentNeeded()),
                    revised()))
        .add(Review.class, ReviewArbitraries::reviews)
        .add(ReviewHistory.class, ReviewArbitraries::reviewHistories)
        .add(DueReview.class, ReviewArbitraries::dueReviews)
        .add(
            ReviewCalendar.class,
            () ->
                reviewHistories()
                    .list()
                    .ofMaxSize(3)
                    .uniqueElements(ReviewHistory::about)
                    .map(ReviewCalendar::new))
        .add(PlanInForce.class, ReviewArbitraries::plansInForce)
        .add(PlanVersions.class, ReviewArbitraries::planVersions);
  }

  /** Ids of reviews. */
  public static Arbitrary<ReviewId> reviewIds() {
    return TextArbitraries.ids().map(ReviewId::of);
  }

  /** A month to ten years, those of the law often, and weeks. */
  public static Arbitrary<ReviewInterval> reviewIntervals() {
    Arbitrary<ReviewInterval> usual =
        Arbitraries.of(
            ReviewInterval.months(3),
            ReviewInterval.months(6),
            ReviewInterval.months(12),
            ReviewInterval.weeks(8));
    Arbitrary<ReviewInterval> any =
        Combinators.combine(
                Arbitraries.integers().between(1, ReviewInterval.MAX_COUNT),
                Arbitraries.of(ReviewInterval.Unit.class))
            .as(ReviewInterval::new);
    return Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(1, any)).withoutEdgeCases();
  }

  /** Steps, some of which open late. */
  public static Arbitrary<ReviewStep> reviewSteps() {
    return Combinators.combine(
            reviewIntervals(),
            Arbitraries.integers().between(1, ReviewInterval.MAX_COUNT).optional(0.3),
            LawArbitraries.citations())
        .as(
            (within, opens, source) ->
                new ReviewStep(
                    opens.map(
                        count ->
                            new ReviewInterval(Math.min(count, within.count()), within.unit())),
                    within,
                    source))
        .withoutEdgeCases();
  }

  private static Arbitrary<ReviewTrigger> calls() {
    return Arbitraries.of(ReviewTrigger.class).filter(trigger -> trigger != ReviewTrigger.DUE);
  }

  /** Rules on what calls for a review. */
  public static Arbitrary<TriggerRule> triggerRules() {
    return Combinators.combine(
            calls(),
            Arbitraries.of(ReviewDuty.class),
            reviewIntervals().optional(0.3),
            LawArbitraries.citations())
        .as(TriggerRule::new)
        .withoutEdgeCases();
  }

  /** Clocks with a few triggers; some say nothing of reviews after the first. */
  public static Arbitrary<ReviewClock> reviewClocks() {
    Arbitrary<ReviewStep> then =
        Combinators.combine(reviewIntervals(), LawArbitraries.citations()).as(ReviewStep::within);
    Arbitrary<List<TriggerRule>> triggers =
        triggerRules().list().ofMaxSize(4).uniqueElements(TriggerRule::trigger);
    return Combinators.combine(reviewSteps(), then.optional(0.8), triggers)
        .as(ReviewClock::new)
        .withoutEdgeCases();
  }

  /** Declared anchors. */
  public static Arbitrary<ReviewStart> reviewStarts() {
    return Combinators.combine(Arbitraries.of(ReviewAnchor.class), DateArbitraries.dates())
        .as(ReviewStart::new)
        .withoutEdgeCases();
  }

  /** Calls for a review out of turn. */
  public static Arbitrary<ReviewCall> reviewCalls() {
    return Combinators.combine(calls(), DateArbitraries.dates())
        .as(ReviewCall::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<ReviewOutcome.Revised> revised() {
    return Combinators.combine(AgreementArbitraries.planReferences(), DateArbitraries.dates())
        .as(ReviewOutcome.Revised::new);
  }

  /** Reviews of every outcome; a plan is revised to its next version. */
  public static Arbitrary<Review> reviews() {
    return Combinators.combine(
            AgreementArbitraries.planReferences(),
            Arbitraries.of(Regime.class),
            DateArbitraries.dates())
        .flatAs(ReviewArbitraries::reviews);
  }

  /** Reviews of this version of a plan under this body of law on this day. */
  public static Arbitrary<Review> reviews(PlanReference plan, Regime regime, LocalDate heldOn) {
    PlanReference next = new PlanReference(plan.planId(), plan.version() + 1);
    return Builders.withBuilder(() -> Review.builder().plan(plan).regime(regime).heldOn(heldOn))
        .use(reviewIds())
        .in(Review.Builder::id)
        .use(Arbitraries.of(ReviewTrigger.class))
        .in(Review.Builder::trigger)
        .use(
            Arbitraries.oneOf(
                Arbitraries.of(ReviewOutcome.confirmed(), ReviewOutcome.reassessmentNeeded()),
                Arbitraries.integers()
                    .between(0, 60)
                    .map(days -> ReviewOutcome.revised(next, heldOn.plusDays(days)))))
        .in(Review.Builder::outcome)
        .build(Review.Builder::build);
  }

  /** Histories of up to four reviews and three calls within six years of the start. */
  public static Arbitrary<ReviewHistory> reviewHistories() {
    return Combinators.combine(
            reviewClocks(), Arbitraries.of(Regime.class), reviewStarts(), TextArbitraries.ids())
        .flatAs(ReviewArbitraries::histories)
        .withoutEdgeCases();
  }

  private static Arbitrary<ReviewHistory> histories(
      ReviewClock clock, Regime regime, ReviewStart start, String about) {
    Arbitrary<LocalDate> later =
        Arbitraries.integers().between(0, 6 * 365).map(start.on()::plusDays);
    PlanReference plan = new PlanReference("plan-1", 1);
    Arbitrary<List<ReviewCall>> calls =
        clock.triggers().isEmpty()
            ? Arbitraries.just(List.of())
            : Combinators.combine(Arbitraries.of(clock.triggers()).map(TriggerRule::trigger), later)
                .as(ReviewCall::new)
                .list()
                .ofMaxSize(3);
    return Builders.withBuilder(
            () -> ReviewHistory.builder().about(about).regime(regime).clock(clock).start(start))
        .use(Arbitraries.of(ReviewSubject.class))
        .in(ReviewHistory.Builder::subject)
        .use(later.flatMap(day -> reviews(plan, regime, day)).list().ofMaxSize(4))
        .in(ReviewHistory.Builder::reviews)
        .use(calls)
        .in(ReviewHistory.Builder::calls)
        .use(later)
        .withProbability(0.3)
        .in(ReviewHistory.Builder::endsOn)
        .use(DateArbitraries.ranges().list().ofMaxSize(2))
        .in(Items.each(ReviewHistory.Builder::addSuspension))
        .build(ReviewHistory.Builder::build);
  }

  /** Due reviews for every reason. */
  public static Arbitrary<DueReview> dueReviews() {
    Arbitrary<DueReview.Builder> dated =
        Combinators.combine(
                DateArbitraries.dates(), Arbitraries.integers().between(0, 60).optional(0.4))
            .as(ReviewArbitraries::dated);
    return Combinators.combine(
            dated,
            TextArbitraries.ids(),
            Arbitraries.of(Regime.class),
            Arbitraries.of(ReviewSubject.class),
            Arbitraries.of(ReviewTrigger.class),
            Arbitraries.of(ReviewDuty.class),
            LawArbitraries.citations(),
            Items.either())
        .as(
            (due, about, regime, subject, trigger, duty, source, suspended) ->
                due.about(about)
                    .regime(regime)
                    .subject(subject)
                    .trigger(trigger)
                    .duty(duty)
                    .source(source)
                    .whileSuspended(suspended)
                    .build())
        .withoutEdgeCases();
  }

  private static DueReview.Builder dated(LocalDate day, Optional<Integer> open) {
    DueReview.Builder due = DueReview.builder().dueBy(day);
    open.ifPresent(days -> due.opensOn(day.minusDays(days)));
    return due;
  }

  private static Arbitrary<PlanInForce> plansInForce() {
    return Combinators.combine(
            AgreementArbitraries.planReferences(),
            DateArbitraries.dates(),
            Arbitraries.integers().between(0, 800).optional(0.5))
        .as((plan, day, days) -> new PlanInForce(plan, new InForce(day, days.map(day::plusDays))));
  }

  /** One to four versions, one after the other. */
  public static Arbitrary<PlanVersions> planVersions() {
    return Combinators.combine(
            TextArbitraries.ids(),
            DateArbitraries.dates(),
            Arbitraries.integers().between(1, 800).list().ofMaxSize(3))
        .as(ReviewArbitraries::versions);
  }

  private static PlanVersions versions(String id, LocalDate first, List<Integer> days) {
    PlanVersions versions = PlanVersions.startingWith(new PlanReference(id, 1), first);
    for (int length : days) {
      PlanInForce latest = versions.latest();
      LocalDate next = latest.inForce().firstDay().plusDays(length);
      versions =
          versions.after(
              Review.builder()
                  .id(ReviewId.of("review"))
                  .regime(Regime.CARE_ACT_ADULT)
                  .heldOn(next)
                  .trigger(ReviewTrigger.DUE)
                  .plan(latest.plan())
                  .outcome(
                      ReviewOutcome.revised(
                          new PlanReference(id, latest.plan().version() + 1), next))
                  .build());
    }
    return versions;
  }
}
