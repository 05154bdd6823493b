package org.personalbudgets.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.EndingGround;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.dispute.EndNotice;
import org.personalbudgets.core.dispute.Notice;
import org.personalbudgets.core.dispute.NoticeId;
import org.personalbudgets.core.dispute.ReclaimNotice;
import org.personalbudgets.core.dispute.ReclaimedItem;
import org.personalbudgets.core.dispute.ReclaimedItems;
import org.personalbudgets.core.dispute.ReductionNotice;
import org.personalbudgets.core.dispute.SuspensionNotice;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/** Notices that a funder gives. */
public final class NoticeArbitraries {
  private NoticeArbitraries() {}

  /** What every notice has. */
  private record Common(
      NoticeId id,
      FunderId funder,
      Regime regime,
      LocalDate givenOn,
      String reasons,
      Citation source,
      ComplaintRoute challenge) {}

  static void addTo(Registry registry) {
    registry
        .add(NoticeId.class, NoticeArbitraries::noticeIds)
        .add(ReclaimedItem.class, NoticeArbitraries::reclaimedItems)
        .add(ReclaimedItems.class, NoticeArbitraries::reclaims)
        .add(ReclaimNotice.class, NoticeArbitraries::reclaimNotices)
        .add(ReductionNotice.class, NoticeArbitraries::reductionNotices)
        .add(SuspensionNotice.class, NoticeArbitraries::suspensionNotices)
        .add(EndNotice.class, NoticeArbitraries::endNotices)
        .add(Notice.class, NoticeArbitraries::notices);
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

  private static Arbitrary<ReclaimedItems> reclaims() {
    return reclaimedItems()
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .uniqueElements(ReclaimedItem::posting)
        .map(ReclaimedItems::new);
  }

  private static Arbitrary<Common> common() {
    return Combinators.combine(
            noticeIds(),
            TextArbitraries.ids().map(FunderId::of),
            Arbitraries.of(Regime.class),
            DateArbitraries.dates(),
            TextArbitraries.personalTexts(),
            LawArbitraries.citations(),
            TermsArbitraries.complaintRoutes())
        .as(Common::new);
  }

  private static Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, 90);
  }

  /** Notices that ask for one to five things back. */
  public static Arbitrary<ReclaimNotice> reclaimNotices() {
    return Combinators.combine(common(), reclaims(), days(), Arbitraries.of(PartyRole.class))
        .as(
            (common, items, time, payer) ->
                ReclaimNotice.builder()
                    .id(common.id())
                    .funder(common.funder())
                    .regime(common.regime())
                    .givenOn(common.givenOn())
                    .reasons(common.reasons())
                    .source(common.source())
                    .challenge(common.challenge())
                    .items(items)
                    .payer(payer)
                    .firstDay(common.givenOn())
                    .payBy(common.givenOn().plusDays(time))
                    .build());
  }

  /** Notices of every cut, to nothing too. */
  public static Arbitrary<ReductionNotice> reductionNotices() {
    Arbitrary<Long> pence = Arbitraries.longs().between(0, 99_999);
    return Combinators.combine(common(), pence, Arbitraries.longs().between(1, 99_999), days())
        .as(
            (common, after, cut, time) ->
                ReductionNotice.builder()
                    .id(common.id())
                    .funder(common.funder())
                    .regime(common.regime())
                    .givenOn(common.givenOn())
                    .reasons(common.reasons())
                    .source(common.source())
                    .challenge(common.challenge())
                    .before(PeriodicAmount.weekly(Amount.pence(after + cut)))
                    .after(PeriodicAmount.weekly(Amount.pence(after)))
                    .firstDay(common.givenOn().plusDays(time))
                    .build());
  }

  /** Notices that payments pause. */
  public static Arbitrary<SuspensionNotice> suspensionNotices() {
    return Combinators.combine(common(), days(), days(), TextArbitraries.personalTexts())
        .as(
            (common, time, pause, meanwhile) ->
                SuspensionNotice.builder()
                    .id(common.id())
                    .funder(common.funder())
                    .regime(common.regime())
                    .givenOn(common.givenOn())
                    .reasons(common.reasons())
                    .source(common.source())
                    .challenge(common.challenge())
                    .firstDay(common.givenOn().plusDays(time - 1L))
                    .lookedAtAgainBy(common.givenOn().plusDays(time + (long) pause))
                    .meanwhile(meanwhile)
                    .build());
  }

  /** Notices that payments end, on every ground. */
  public static Arbitrary<EndNotice> endNotices() {
    return Combinators.combine(
            common(), days(), Arbitraries.of(EndingGround.class), TextArbitraries.personalTexts())
        .as(
            (common, time, ground, instead) ->
                EndNotice.builder()
                    .id(common.id())
                    .funder(common.funder())
                    .regime(common.regime())
                    .givenOn(common.givenOn())
                    .reasons(common.reasons())
                    .source(common.source())
                    .challenge(common.challenge())
                    .ground(ground)
                    .firstDay(common.givenOn().plusDays(time - 1L))
                    .instead(instead)
                    .build());
  }

  /** Notices of every kind. */
  public static Arbitrary<Notice> notices() {
    return Arbitraries.oneOf(
        reclaimNotices(), reductionNotices(), suspensionNotices(), endNotices());
  }
}
