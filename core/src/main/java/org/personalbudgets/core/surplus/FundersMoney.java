package org.personalbudgets.core.surplus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.money.Amount;

/** What funders paid into a stream, as against what the person and others put in. */
final class FundersMoney {
  private FundersMoney() {}

  /** What the funders paid and carried in by the end of a day, less what went back to them. */
  static Amount left(Ledger ledger, FundingStream stream, LocalDate asOf) {
    Amount left = Amount.zero(ledger.currencyCode());
    for (Posting posting : standing(ledger, stream, asOf)) {
      left =
          switch (posting.kind()) {
            case PAYMENT_IN, CARRIED_IN -> left.plus(posting.amount());
            case RETURNED_TO_FUNDER, CARRIED_OUT -> left.minus(posting.amount());
            default -> left;
          };
    }
    return left;
  }

  /** The payments of funders by the end of a day, the newest first. */
  static List<Posting> payments(Ledger ledger, FundingStream stream, LocalDate asOf) {
    return Lists.reverse(
        standing(ledger, stream, asOf).stream()
            .filter(
                posting ->
                    posting.kind() == PostingKind.PAYMENT_IN
                        || posting.kind() == PostingKind.CARRIED_IN)
            .sorted(Comparator.comparing(Posting::effectiveOn))
            .toList());
  }

  private static List<Posting> standing(Ledger ledger, FundingStream stream, LocalDate asOf) {
    List<Posting> all = ledger.postings();
    Set<PostingId> corrected = new HashSet<>();
    for (Posting posting : all) {
      if (posting.kind() == PostingKind.CORRECTION) {
        corrected.add(posting.refersTo().orElseThrow());
      }
    }
    return all.stream()
        .filter(
            posting ->
                posting.stream() == stream
                    && !posting.effectiveOn().isAfter(asOf)
                    && !corrected.contains(posting.id()))
        .collect(ImmutableList.toImmutableList());
  }
}
