package org.personalbudgets.core.surplus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.forecast.RingFence;
import org.personalbudgets.core.forecast.RingFenceKind;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.money.Amount;

/** Tells the parts of a stream's money apart, taking each from what the one before left. */
final class SurplusSorting {
  private final SurplusRequest request;
  private final List<SurplusPart> parts = new ArrayList<>();
  private Amount rest;

  SurplusSorting(SurplusRequest request) {
    this.request = request;
    Amount held = request.ledger().balanceAsOf(request.asOf(), request.stream());
    this.rest = held.isNegative() ? held.times(0) : held;
  }

  SurplusFinding finding() {
    Ledger ledger = request.ledger();
    take(
        SurplusPartKind.COMMITTED_UNPAID,
        request.stream().name(),
        ledger.openCommitments(request.stream()),
        Optional.empty());
    for (RingFence fence : request.ringFences()) {
      if (fence.kind() != RingFenceKind.CONTINGENCY) {
        take(
            SurplusPartKind.RING_FENCED,
            fence.kind().name(),
            fence.amount(),
            Optional.of(fence.source()));
      }
    }
    BandPosition position = request.band().position(request.weekly(), rest);
    takeContingency();
    take(
        SurplusPartKind.TRUE_SURPLUS,
        request.stream().name(),
        FundersMoney.left(ledger, request.stream(), request.asOf()),
        Optional.of(request.band().source()));
    take(SurplusPartKind.OWN_MONEY, request.stream().name(), rest, Optional.empty());
    addQuestioned();
    return new SurplusFinding(request.stream(), request.asOf(), position, parts);
  }

  private void takeContingency() {
    Amount agreed = request.weekly().times(0);
    Optional<Citation> source = Optional.empty();
    for (RingFence fence : request.ringFences()) {
      if (fence.kind() == RingFenceKind.CONTINGENCY) {
        agreed = agreed.plus(fence.amount());
        source = Optional.of(fence.source());
      }
    }
    Amount band = request.band().most(request.weekly());
    boolean more = agreed.isGreaterThan(band);
    take(
        SurplusPartKind.CONTINGENCY,
        request.stream().name(),
        more ? agreed : band,
        more ? source : Optional.of(request.band().source()));
  }

  private void take(
      SurplusPartKind kind, String reference, Amount most, Optional<Citation> source) {
    Amount taken = rest.min(most);
    if (taken.isPositive()) {
      parts.add(new SurplusPart(kind, reference, taken, source));
      rest = rest.minus(taken);
    }
  }

  private void addQuestioned() {
    request.questionedSpends().stream()
        .map(
            spend ->
                new SurplusPart(
                    SurplusPartKind.of(spend.circumstance()),
                    spend.posting().value(),
                    spend.amount(),
                    Optional.empty()))
        .sorted(Comparator.comparing(SurplusPart::kind))
        .forEach(parts::add);
  }
}
