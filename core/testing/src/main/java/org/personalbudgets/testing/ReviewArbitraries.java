package org.personalbudgets.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.PlanReference;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.review.Review;
import org.personalbudgets.core.review.ReviewClock;
import org.personalbudgets.core.review.ReviewId;
import org.personalbudgets.core.review.ReviewOutcome;
import org.personalbudgets.core.review.ReviewTrigger;

/** Reviews and the clocks that they run by. */
public final class ReviewArbitraries {
  private ReviewArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(ReviewId.class, ReviewArbitraries::reviewIds)
        .add(ReviewClock.class, ReviewArbitraries::reviewClocks)
        .add(ReviewOutcome.Confirmed.class, () -> Arbitraries.create(ReviewOutcome.Confirmed::new))
        .add(
            ReviewOutcome.ReassessmentNeeded.class,
            () -> Arbitraries.create(ReviewOutcome.ReassessmentNeeded::new))
        .add(
            ReviewOutcome.Revised.class,
            () -> AgreementArbitraries.planReferences().map(ReviewOutcome.Revised::new))
        .add(
            ReviewOutcome.class,
            () ->
                Arbitraries.oneOf(
                    Arbitraries.of(ReviewOutcome.confirmed(), ReviewOutcome.reassessmentNeeded()),
                    AgreementArbitraries.planReferences().map(ReviewOutcome::revised)))
        .add(Review.class, ReviewArbitraries::reviews);
  }

  /** Ids of reviews. */
  public static Arbitrary<ReviewId> reviewIds() {
    return TextArbitraries.ids().map(ReviewId::of);
  }

  /** Clocks of a month to ten years, those of the law often. */
  public static Arbitrary<ReviewClock> reviewClocks() {
    Arbitrary<Integer> months =
        Arbitraries.oneOf(Arbitraries.of(1, 3, 6, 12), Arbitraries.integers().between(1, 120));
    return Combinators.combine(months, months, LawArbitraries.citations()).as(ReviewClock::new);
  }

  /** Reviews of every outcome; a plan is revised to its next version. */
  public static Arbitrary<Review> reviews() {
    return AgreementArbitraries.planReferences().flatMap(ReviewArbitraries::reviews);
  }

  private static Arbitrary<Review> reviews(PlanReference plan) {
    PlanReference next = new PlanReference(plan.planId(), plan.version() + 1);
    return Builders.withBuilder(Review::builder)
        .use(reviewIds())
        .in(Review.Builder::id)
        .use(Arbitraries.of(Regime.class))
        .in(Review.Builder::regime)
        .use(DateArbitraries.dates())
        .in(Review.Builder::heldOn)
        .use(Arbitraries.of(ReviewTrigger.class))
        .in(Review.Builder::trigger)
        .use(Arbitraries.just(plan))
        .in(Review.Builder::plan)
        .use(
            Arbitraries.of(
                ReviewOutcome.confirmed(),
                ReviewOutcome.reassessmentNeeded(),
                ReviewOutcome.revised(next)))
        .in(Review.Builder::outcome)
        .build(Review.Builder::build);
  }
}
