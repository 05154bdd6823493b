package org.personalbudgets.core.surplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.dispute.NoticeId;
import org.personalbudgets.core.dispute.ReclaimNotice;
import org.personalbudgets.core.dispute.ReclaimedItem;
import org.personalbudgets.core.dispute.ReclaimedItems;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.money.Amount;
import org.personalbudgets.testing.NoticeArbitraries;

/** Laws of surplus, B6 of carrying over, and how a reclaim keeps every penny's stream. */
class SurplusLawsTest {
  private static final LocalDate LATER = LocalDate.of(2199, 1, 1);

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_parts_that_are_held_make_up_the_balance_to_the_penny(@ForAll SurplusRequest request) {
    SurplusFinding finding = SurplusFinding.of(request);
    Amount balance = request.ledger().balanceAsOf(request.asOf(), request.stream());
    assertThat(finding.held()).isEqualTo(balance.isNegative() ? balance.times(0) : balance);
    Amount questioned =
        Amount.sum(
            "GBP", request.questionedSpends().stream().map(QuestionedSpend::amount).toList());
    Amount all = Amount.sum("GBP", finding.parts().stream().map(SurplusPart::amount).toList());
    assertThat(all.minus(finding.held())).isEqualTo(questioned);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothing_is_over_while_the_rest_is_within_the_band_and_a_larger_band_never_adds_surplus(
      @ForAll SurplusRequest request, @ForAll @IntRange(max = 9) int weeks) {
    SurplusFinding finding = SurplusFinding.of(request);
    if (finding.position() != BandPosition.ABOVE) {
      assertThat(finding.of(SurplusPartKind.TRUE_SURPLUS).isZero()).isTrue();
      assertThat(finding.of(SurplusPartKind.OWN_MONEY).isZero()).isTrue();
    }
    ContingencyBand band = request.band();
    SurplusRequest wider =
        SurplusRequest.builder().ledger(request.ledger()).stream(request.stream())
            .asOf(request.asOf())
            .weekly(request.weekly())
            .band(new ContingencyBand(band.leastWeeks(), band.mostWeeks() + weeks, band.source()))
            .ringFences(request.ringFences())
            .questionedSpends(request.questionedSpends())
            .build();
    assertThat(SurplusFinding.of(wider).of(SurplusPartKind.TRUE_SURPLUS))
        .isLessThanOrEqualTo(finding.of(SurplusPartKind.TRUE_SURPLUS));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_items_of_a_reclaim_are_what_is_reclaimable_and_none_asks_more_than_its_entry(
      @ForAll SurplusRequest request) {
    SurplusFinding finding = SurplusFinding.of(request);
    List<ReclaimedItem> items = Reclaims.of(finding, request.ledger());
    assertThat(Amount.sum("GBP", items.stream().map(ReclaimedItem::amount).toList()))
        .isEqualTo(finding.reclaimable());
    for (ReclaimedItem item : items) {
      Posting entry = request.ledger().posting(item.posting()).orElseThrow();
      assertThat(item.amount()).isLessThanOrEqualTo(entry.amount());
      assertThat(entry.stream()).isEqualTo(request.stream());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void B6_what_is_carried_and_what_goes_back_is_all_that_was_held(
      @ForAll SurplusRequest request, @ForAll @IntRange(max = 100) int percent) {
    SurplusFinding finding = SurplusFinding.of(request);
    Amount surplus = finding.of(SurplusPartKind.TRUE_SURPLUS);
    Amount returned = Amount.pence(surplus.minorUnits() * percent / 100);
    CarryOver carryOver = CarryOver.of(finding, returned);
    assertThat(carryOver.carried().plus(carryOver.returned())).isEqualTo(finding.held());
    Ledger old = recorded(request.ledger());
    Ledger closed = old.appendAll(carryOver.closing(PostingId.of("close-of-year"), LATER));
    FundingStream stream = request.stream();
    assertThat(old.balanceAsOf(request.asOf(), stream).minus(finding.held()))
        .isEqualTo(closed.balanceAsOf(request.asOf(), stream));
    Ledger next = Ledger.inPounds();
    for (Posting opening : carryOver.opening(PostingId.of("open"), LATER).stream().toList()) {
      assertThat(opening.effectiveOn()).isEqualTo(request.asOf().plusDays(1));
      next = next.append(opening);
    }
    assertThat(next.remaining(stream)).isEqualTo(carryOver.carried());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CarryOver.of(finding, surplus.plus(Amount.pence(1))))
        .withMessageStartingWith("no more than the true surplus");
  }

  private static Ledger recorded(Ledger ledger) {
    return Ledger.of("GBP", Overspending.RECORDED).appendAll(ledger.postings());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_reclaim_that_is_paid_goes_back_in_the_stream_of_each_entry(
      @ForAll SurplusRequest request, @ForAll ReclaimNotice any) {
    Ledger ledger = recorded(request.ledger());
    List<ReclaimedItem> items = Reclaims.of(SurplusFinding.of(request), ledger);
    if (items.isEmpty()) {
      return;
    }
    ReclaimNotice notice = notice(any, items);
    Ledger after = ledger.appendAll(Reclaims.paid(notice, ledger, LATER));
    Amount misspent =
        Amount.sum(
            "GBP",
            items.stream()
                .filter(item -> item.ground() != RecoveryGround.UNUSED_AND_ACCUMULATED)
                .map(ReclaimedItem::amount)
                .toList());
    for (FundingStream stream : FundingStream.values()) {
      boolean same = stream == request.stream();
      Amount back = same ? notice.amount() : Amount.ZERO_POUNDS;
      Amount unspent = same ? misspent : Amount.ZERO_POUNDS;
      assertThat(after.balances(stream).returned())
          .isEqualTo(ledger.balances(stream).returned().plus(back));
      assertThat(after.balances(stream).spent())
          .isEqualTo(ledger.balances(stream).spent().minus(unspent));
    }
  }

  private static ReclaimNotice notice(ReclaimNotice like, List<ReclaimedItem> items) {
    return ReclaimNotice.builder()
        .id(NoticeId.of("notice-1"))
        .funder(FunderId.of("council"))
        .regime(like.regime())
        .givenOn(like.givenOn())
        .reasons("why")
        .source(Citation.local("A council", "surplus"))
        .items(new ReclaimedItems(items))
        .payer(PartyRole.PERSON)
        .firstDay(like.firstDay())
        .payBy(like.payBy())
        .challenge(like.challenge())
        .build();
  }

  @Test
  void what_is_no_spend_and_no_payment_is_not_asked_back() {
    Posting own =
        Posting.builder().id(PostingId.of("own")).kind(PostingKind.TOP_UP_IN).stream(
                FundingStream.NHS)
            .amount(Amount.pence(5))
            .effectiveOn(LATER)
            .recordedOn(LATER)
            .build();
    ReclaimNotice like = NoticeArbitraries.reclaimNotices().sample();
    ReclaimNotice notice =
        notice(
            like,
            List.of(new ReclaimedItem(own.id(), own.amount(), RecoveryGround.USED_OTHERWISE)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reclaims.paid(notice, Ledger.inPounds().append(own), LATER))
        .withMessage("entry 'own' of kind TOP_UP_IN cannot be asked back");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reclaims.paid(notice, Ledger.inPounds(), LATER))
        .withMessage("no entry 'own' is in the ledger");
  }
}
