package org.personalbudgets.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.review.DueReview;
import org.personalbudgets.core.review.ReviewDuty;
import org.personalbudgets.core.review.ReviewTrigger;

/** Why a review is to be held, as a reason that has words: the trigger, the day and the source. */
public final class ReviewReasons {
  private static final String TO_CONSIDER = ".to-consider";

  private ReviewReasons() {}

  /** The reason; its argument {@code by} is the last day on which the review is in time. */
  public static Reason of(DueReview due) {
    requireNonNull(due, "due");
    return Reason.of(code(due.trigger(), due.duty()))
        .putArgument("by", due.dueBy())
        .addSource(due.source());
  }

  /** The code of a trigger: one where a review must be held, another where it is considered. */
  public static ReasonCode code(ReviewTrigger trigger, ReviewDuty duty) {
    requireNonNull(duty, "duty");
    return new ReasonCode(
        requireNonNull(trigger, "trigger").code()
            + (duty == ReviewDuty.CONSIDER ? TO_CONSIDER : ""));
  }

  /** Every reason for a review. */
  public static List<ReasonCode> reasonCodes() {
    return Arrays.stream(ReviewTrigger.values())
        .flatMap(trigger -> Stream.of(ReviewDuty.values()).map(duty -> code(trigger, duty)))
        .collect(ImmutableList.toImmutableList());
  }
}
