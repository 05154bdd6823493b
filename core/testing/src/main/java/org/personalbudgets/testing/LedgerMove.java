package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.ledger.PostingRefusedException;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;

/** A step in the life of a generated ledger; a step that the ledger refuses leaves it as it is. */
record LedgerMove(
    PostingKind kind,
    FundingStream stream,
    Amount amount,
    int daysBack,
    int daysLater,
    int position,
    PlanLineId planLine,
    Category category) {

  Ledger applyTo(Ledger ledger, LocalDate day) {
    try {
      return ledger.append(posting(ledger, day));
    } catch (PostingRefusedException refused) {
      return ledger;
    }
  }

  private Posting posting(Ledger ledger, LocalDate day) {
    PostingId id = PostingId.of("posting-" + ledger.size());
    List<Posting> before = ledger.postings();
    if (kind.requiresReference() && !before.isEmpty()) {
      return following(before.get(position % before.size()), id, day);
    }
    Posting.Builder builder =
        Posting.builder()
            .id(id)
            .kind(kind.requiresReference() ? PostingKind.PAYMENT_IN : kind)
            .stream(stream)
            .amount(amount)
            .effectiveOn(day.minusDays(daysBack))
            .recordedOn(day);
    if (kind == PostingKind.SPEND || kind == PostingKind.COMMITMENT) {
      builder.planLine(planLine).category(category);
    }
    return builder.build();
  }

  private Posting following(Posting before, PostingId id, LocalDate day) {
    Amount part = amount.min(before.amount());
    return switch (kind) {
      case COMMITMENT_CANCELLED -> before.cancellation(id, day, day);
      case COMMITMENT_EXPIRED -> before.expiry(id, day, day);
      case CORRECTION -> before.correction(id, day);
      default ->
          before.kind() == PostingKind.COMMITMENT
              ? before.settlement(id, part, day, day)
              : before.refund(id, part, day, day);
    };
  }
}
