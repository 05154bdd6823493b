package org.personalbudgets.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.money.Adjustment;
import org.personalbudgets.money.Amount;

/** Adjustments posted to a ledger of what was paid leave what is due in it. */
class RetroLedgerTest {
  private static Optional<Posting> posting(String id, Amount moved, LocalDate on) {
    return moved.isZero()
        ? Optional.empty()
        : Optional.of(
            Posting.builder()
                .id(PostingId.of(id))
                .kind(moved.isPositive() ? PostingKind.PAYMENT_IN : PostingKind.RETURNED_TO_FUNDER)
                .stream(FundingStream.ADULT_SOCIAL_CARE)
                .amount(moved.absolute())
                .effectiveOn(on)
                .recordedOn(on)
                .build());
  }

  @Property(tries = 200)
  void the_ledger_holds_what_is_due_once_the_adjustments_are_posted(@ForAll RetroCase retro) {
    List<Posting> postings = new ArrayList<>();
    for (PaidPeriod period : retro.paid()) {
      posting(
              "paid-" + period.days().first(),
              period.legs().paid(PaymentBasis.NET),
              period.days().first())
          .ifPresent(postings::add);
    }
    List<Adjustment> adjustments =
        retro.adjustments().stream()
            .flatMap(adjustment -> adjustment.paid(PaymentBasis.NET).stream())
            // what is paid in comes first, so that there is enough to give back
            .sorted(Comparator.comparing(Adjustment::difference).reversed())
            .toList();
    for (Adjustment adjustment : adjustments) {
      posting(
              "adjusted-" + adjustment.period().first(),
              adjustment.difference(),
              retro.span().last())
          .ifPresent(postings::add);
    }
    Ledger ledger = Ledger.inPounds().appendAll(postings);
    assertThat(ledger.balance())
        .isEqualTo(
            Amount.sum(
                "GBP",
                retro.recomputed().stream()
                    .map(period -> period.legs().paid(PaymentBasis.NET))
                    .toList()));
  }
}
