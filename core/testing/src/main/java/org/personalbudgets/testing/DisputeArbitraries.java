package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.dispute.Dispute;
import org.personalbudgets.core.dispute.NoticeId;
import org.personalbudgets.core.dispute.ReclaimNotice;
import org.personalbudgets.core.dispute.ReclaimedItem;
import org.personalbudgets.core.dispute.Reconsideration;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.money.Amount;

/** Notices and disputes. */
public final class DisputeArbitraries {
  private DisputeArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(NoticeId.class, DisputeArbitraries::noticeIds)
        .add(ReclaimedItem.class, DisputeArbitraries::reclaimedItems)
        .add(ReclaimNotice.class, DisputeArbitraries::reclaimNotices)
        .add(
            Reconsideration.class,
            () -> DateArbitraries.dates().flatMap(DisputeArbitraries::reconsiderations))
        .add(Dispute.class, DisputeArbitraries::disputes);
  }

  /** Ids of notices. */
  public static Arbitrary<NoticeId> noticeIds() {
    return TextArbitraries.ids().map(NoticeId::of);
  }

  /** Things that money is asked back for. */
  public static Arbitrary<ReclaimedItem> reclaimedItems() {
    Arbitrary<Amount> amounts = Arbitraries.longs().between(1, 500_000).map(Amount::pence);
    return Combinators.combine(
            LedgerArbitraries.postingIds(), amounts, Arbitraries.of(RecoveryGround.class))
        .as(ReclaimedItem::new);
  }

  /** Notices that ask for one to five things back. */
  public static Arbitrary<ReclaimNotice> reclaimNotices() {
    Arbitrary<LocalDate> given = DateArbitraries.dates();
    Arbitrary<List<ReclaimedItem>> items =
        reclaimedItems().list().ofMinSize(1).ofMaxSize(5).uniqueElements(ReclaimedItem::posting);
    Arbitrary<ReclaimNotice.Builder> dated =
        Combinators.combine(given, Arbitraries.integers().between(1, 90))
            .as((day, time) -> ReclaimNotice.builder().givenOn(day).payBy(day.plusDays(time)));
    return Combinators.combine(
            Combinators.combine(dated, items).as(ReclaimNotice.Builder::items),
            noticeIds(),
            TextArbitraries.ids().map(FunderId::of),
            TextArbitraries.personalTexts(),
            LawArbitraries.citations(),
            Arbitraries.of(PartyRole.class),
            TermsArbitraries.complaintRoutes())
        .as(
            (notice, id, funder, reasons, source, payer, challenge) ->
                notice
                    .id(id)
                    .funder(funder)
                    .reasons(reasons)
                    .source(source)
                    .payer(payer)
                    .challenge(challenge)
                    .build());
  }

  private static Arbitrary<Reconsideration> reconsiderations(LocalDate asked) {
    Arbitrary<Reconsideration> answered =
        Combinators.combine(
                Arbitraries.integers().between(0, 200),
                Arbitraries.of(Reconsideration.Result.class))
            .as(
                (days, result) ->
                    Reconsideration.askedOn(asked).answered(asked.plusDays(days), result));
    return Arbitraries.oneOf(Arbitraries.just(Reconsideration.askedOn(asked)), answered);
  }

  /** Disputes at every step of their route. */
  public static Arbitrary<Dispute> disputes() {
    return Combinators.combine(TermsArbitraries.complaintRoutes(), DateArbitraries.dates())
        .flatAs(DisputeArbitraries::disputes);
  }

  private static Arbitrary<Dispute> disputes(ComplaintRoute route, LocalDate raised) {
    return Builders.withBuilder(() -> Dispute.builder().route(route).raisedOn(raised))
        .use(TextArbitraries.ids())
        .in(Dispute.Builder::about)
        .use(Arbitraries.of(Regime.class))
        .in(Dispute.Builder::regime)
        .use(Arbitraries.of(route.steps()).list().ofMaxSize(3))
        .in(
            (dispute, steps) -> {
              steps.forEach(dispute::addStepsTaken);
              return dispute;
            })
        .use(reconsiderations(raised).list().ofMaxSize(2))
        .in(Dispute.Builder::reconsiderations)
        .build(Dispute.Builder::build);
  }
}
