package org.personalbudgets.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.surplus.CarryOver;
import org.personalbudgets.core.surplus.ContingencyBand;
import org.personalbudgets.core.surplus.QuestionedSpend;
import org.personalbudgets.core.surplus.SpendingCircumstance;
import org.personalbudgets.core.surplus.SurplusFinding;
import org.personalbudgets.core.surplus.SurplusPart;
import org.personalbudgets.core.surplus.SurplusPartKind;
import org.personalbudgets.core.surplus.SurplusRequest;
import org.personalbudgets.money.Amount;

/** Findings on surplus, and what they are made from. */
public final class SurplusArbitraries {
  private SurplusArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(ContingencyBand.class, SurplusArbitraries::contingencyBands)
        .add(QuestionedSpend.class, SurplusArbitraries::questionedSpends)
        .add(SurplusPart.class, SurplusArbitraries::surplusParts)
        .add(SurplusRequest.class, SurplusArbitraries::surplusRequests)
        .add(SurplusFinding.class, SurplusArbitraries::surplusFindings)
        .add(CarryOver.class, SurplusArbitraries::carryOvers);
  }

  /** Bands of up to 20 weeks, those of councils often. */
  public static Arbitrary<ContingencyBand> contingencyBands() {
    return Combinators.combine(
            Arbitraries.of(0, 0, 4, 8), Arbitraries.of(0, 4, 4, 12), LawArbitraries.citations())
        .as((least, more, source) -> new ContingencyBand(least, least + more, source));
  }

  /** Spends questioned in every circumstance; they may not be in any ledger. */
  public static Arbitrary<QuestionedSpend> questionedSpends() {
    return Combinators.combine(
            LedgerArbitraries.postingIds(),
            MoneyArbitraries.prices(),
            Arbitraries.of(SpendingCircumstance.class),
            Arbitraries.of(DecisionMaker.class))
        .as(QuestionedSpend::new);
  }

  /** Parts of every kind. */
  public static Arbitrary<SurplusPart> surplusParts() {
    return Combinators.combine(
            Arbitraries.of(SurplusPartKind.class),
            TextArbitraries.ids(),
            MoneyArbitraries.prices(),
            LawArbitraries.citations().optional(0.5))
        .as(SurplusPart::new);
  }

  /** Requests about any ledger, on any day of it, with spends of it questioned. */
  public static Arbitrary<SurplusRequest> surplusRequests() {
    return Combinators.combine(
            LedgerArbitraries.ledgers(),
            Arbitraries.of(FundingStream.ADULT_SOCIAL_CARE, FundingStream.NHS))
        .flatAs(SurplusArbitraries::requests)
        .withoutEdgeCases();
  }

  private static Arbitrary<SurplusRequest> requests(Ledger ledger, FundingStream stream) {
    List<LocalDate> days = ledger.postings().stream().map(Posting::effectiveOn).toList();
    return Combinators.combine(
            days.isEmpty() ? DateArbitraries.dates() : Arbitraries.of(days),
            MoneyArbitraries.prices(),
            contingencyBands(),
            ForecastArbitraries.ringFences(stream).list().ofMaxSize(2),
            questioned(ledger, stream))
        .as(
            (asOf, weekly, band, fences, spends) ->
                SurplusRequest.builder().ledger(ledger).stream(stream)
                    .asOf(asOf)
                    .weekly(weekly)
                    .band(band)
                    .ringFences(fences)
                    .questionedSpends(spends)
                    .build());
  }

  private static Arbitrary<List<QuestionedSpend>> questioned(Ledger ledger, FundingStream stream) {
    List<Posting> spends =
        ledger.postings().stream()
            .filter(posting -> posting.stream() == stream)
            .filter(
                posting -> ledger.refundable(posting.id()).filter(Amount::isPositive).isPresent())
            .toList();
    if (spends.isEmpty()) {
      return Arbitraries.just(ImmutableList.of());
    }
    return Combinators.combine(
            Arbitraries.of(spends),
            Arbitraries.of(SpendingCircumstance.class),
            Arbitraries.of(DecisionMaker.class))
        .as(
            (spend, circumstance, by) ->
                new QuestionedSpend(
                    spend.id(), ledger.refundable(spend.id()).orElseThrow(), circumstance, by))
        .list()
        .uniqueElements(QuestionedSpend::posting)
        .ofMaxSize(Math.min(2, spends.size()));
  }

  /** Findings on what {@link #surplusRequests} asks about. */
  public static Arbitrary<SurplusFinding> surplusFindings() {
    return surplusRequests().map(SurplusFinding::of);
  }

  /** Money carried over, some of it going back. */
  public static Arbitrary<CarryOver> carryOvers() {
    return Combinators.combine(
            Arbitraries.of(FundingStream.class),
            DateArbitraries.dates(),
            MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST),
            MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST))
        .as(CarryOver::new);
  }
}
