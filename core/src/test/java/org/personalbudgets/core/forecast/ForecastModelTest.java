package org.personalbudgets.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.LinePurpose;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.money.PeriodicAmount;

/** A forecast equals one made day by day, and never calls affordable what the plan needs. */
class ForecastModelTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
  private static final LocalDate LAST = FIRST.plusDays(59);
  private static final FundingStream CARE = FundingStream.ADULT_SOCIAL_CARE;

  /** A budget after a while. */
  record Case(
      int day, int setAside, List<NaiveForecast.Line> lines, List<NaiveForecast.Entry> entries) {
    LocalDate asOf() {
      return FIRST.plusDays(day);
    }

    NaiveForecast model() {
      return new NaiveForecast(FIRST, asOf(), lines, entries);
    }

    ForecastRequest request(Posting... more) {
      ForecastRequest.Builder request =
          ForecastRequest.builder()
              .ledger(ledger().appendAll(List.of(more)))
              .period(DateRange.of(FIRST, LAST))
              .asOf(asOf());
      for (int at = 0; at < lines.size(); at++) {
        NaiveForecast.Line line = lines.get(at);
        Cadence cadence = line.everyDays() == 7 ? Cadence.WEEK : Cadence.FOUR_WEEKS;
        LineCost cost =
            LineCost.repeating(
                PeriodicAmount.of(Amount.pence(line.pennies()), cadence), line.firstDay());
        request.addPlanLine(
            ForecastCase.line(
                "line" + at,
                cost,
                CARE,
                line.saves() ? LinePurpose.CONTINGENCY : LinePurpose.SUPPORT));
      }
      for (NaiveForecast.Entry entry : entries) {
        if (entry.kind() == NaiveForecast.Entry.Kind.INCOME) {
          request.addIncome(new ExpectedIncome(entry.on(), CARE, Amount.pence(entry.pennies())));
        }
      }
      if (setAside > 0) {
        request.addRingFence(
            new RingFence(
                RingFenceKind.NOTICE_PAY, CARE, Amount.pence(setAside), ForecastCase.SOURCE));
      }
      return request.build();
    }

    private Ledger ledger() {
      List<Posting> postings = new ArrayList<>();
      for (NaiveForecast.Entry entry : entries) {
        kind(entry.kind())
            .ifPresent(kind -> postings.add(posting("p" + postings.size(), kind, entry)));
      }
      return Ledger.of("GBP", Overspending.RECORDED).appendAll(postings);
    }

    private static Optional<PostingKind> kind(NaiveForecast.Entry.Kind kind) {
      return switch (kind) {
        case IN -> Optional.of(PostingKind.PAYMENT_IN);
        case SPEND -> Optional.of(PostingKind.SPEND);
        case PROMISE -> Optional.of(PostingKind.COMMITMENT);
        case INCOME -> Optional.empty();
      };
    }
  }

  static Posting posting(String id, PostingKind kind, NaiveForecast.Entry entry) {
    Posting.Builder posting =
        Posting.builder().id(PostingId.of(id)).kind(kind).stream(CARE)
            .amount(Amount.pence(entry.pennies()))
            .effectiveOn(entry.on())
            .recordedOn(FIRST);
    if (entry.line() >= 0 && kind.isForPurchase()) {
      posting.planLine(PlanLineId.of("line" + entry.line()));
    }
    return posting.build();
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<NaiveForecast.Line> lines =
        Combinators.combine(
                Arbitraries.integers().between(1, 400),
                Arbitraries.of(7, 28),
                Arbitraries.integers().between(-3, 40),
                Arbitraries.of(false, false, true))
            .as(
                (pennies, every, start, saves) ->
                    new NaiveForecast.Line(pennies, every, FIRST.plusDays(start), saves));
    return Combinators.combine(
            Arbitraries.integers().between(0, 59),
            Arbitraries.of(0, 0, 50, 500),
            lines.list().ofMaxSize(3))
        .flatAs(ForecastModelTest::cases)
        .withoutEdgeCases();
  }

  private static Arbitrary<Case> cases(int day, int setAside, List<NaiveForecast.Line> lines) {
    Arbitrary<NaiveForecast.Entry> entries =
        Combinators.combine(
                Arbitraries.of(NaiveForecast.Entry.Kind.class),
                Arbitraries.integers().between(-1, lines.size() - 1),
                Arbitraries.integers().between(1, 1_500),
                Arbitraries.integers().between(0, 59))
            .as((kind, line, pennies, on) -> entry(day, kind, line, pennies, on));
    return entries.list().ofMaxSize(12).map(made -> new Case(day, setAside, lines, made));
  }

  /** Income is to come, so it lies after the day of the forecast; on the last day it is paid in. */
  private static NaiveForecast.Entry entry(
      int day, NaiveForecast.Entry.Kind kind, int line, int pennies, int on) {
    boolean income = kind == NaiveForecast.Entry.Kind.INCOME;
    if (income && day < 59) {
      return new NaiveForecast.Entry(kind, -1, pennies, FIRST.plusDays(day + 1L + on % (59 - day)));
    }
    NaiveForecast.Entry.Kind other = income ? NaiveForecast.Entry.Kind.IN : kind;
    boolean bought =
        other == NaiveForecast.Entry.Kind.SPEND || other == NaiveForecast.Entry.Kind.PROMISE;
    return new NaiveForecast.Entry(other, bought ? line : -1, pennies, FIRST.plusDays(on));
  }

  @Property
  void the_forecast_equals_one_made_day_by_day(@ForAll("cases") Case budget) {
    NaiveForecast model = budget.model();
    Optional<StreamForecast> made = Forecast.of(budget.request()).stream(CARE);
    if (made.isEmpty()) {
      assertThat(budget.lines()).isEmpty();
      return;
    }
    StreamForecast forecast = made.get();
    Optional<LocalDate> runsOut = Optional.empty();
    long least = Long.MAX_VALUE;
    for (LocalDate day = LAST; !day.isBefore(budget.asOf()); day = day.minusDays(1)) {
      least = Math.min(least, model.free(day, budget.setAside()));
      assertThat(forecast.affordableOn(day)).isEqualTo(Amount.pence(Math.max(0, least)));
      runsOut = model.held(day) < 0 ? Optional.of(day) : runsOut;
    }
    assertThat(forecast.runsOutOn()).isEqualTo(runsOut);
    assertThat(forecast.shortfall()).isEqualTo(Amount.pence(Math.max(0, -least)));
  }

  @Property
  void spending_what_is_affordable_leaves_the_plan_paid_and_a_penny_more_does_not(
      @ForAll("cases") Case budget) {
    Optional<StreamForecast> made = Forecast.of(budget.request()).stream(CARE);
    if (made.isEmpty() || made.get().unprotectedOn().isPresent()) {
      return;
    }
    int most = (int) made.get().affordable().minorUnits();
    if (most > 0) {
      Optional<StreamForecast> all = after(budget, most);
      assertThat(all.flatMap(StreamForecast::unprotectedOn)).isEmpty();
      // a stream of which nothing is left has no forecast
      assertThat(all.map(StreamForecast::affordable).orElse(Amount.ZERO_POUNDS))
          .isEqualTo(Amount.ZERO_POUNDS);
    }
    assertThat(after(budget, most + 1).flatMap(StreamForecast::unprotectedOn)).isPresent();
  }

  private static Optional<StreamForecast> after(Case budget, int pennies) {
    NaiveForecast.Entry spend =
        new NaiveForecast.Entry(NaiveForecast.Entry.Kind.SPEND, -1, pennies, budget.asOf());
    return Forecast.of(budget.request(posting("extra", PostingKind.SPEND, spend))).stream(CARE);
  }

  @Property
  void more_money_set_aside_is_as_much_less_to_spend(@ForAll("cases") Case budget) {
    Case more = new Case(budget.day(), budget.setAside() + 70, budget.lines(), budget.entries());
    Optional<StreamForecast> before = Forecast.of(budget.request()).stream(CARE);
    if (before.isPresent()) {
      long least = before.get().tightestFrom(budget.asOf()).free().minorUnits();
      StreamForecast after = Forecast.of(more.request()).stream(CARE).orElseThrow();
      assertThat(after.tightestFrom(budget.asOf()).free()).isEqualTo(Amount.pence(least - 70));
      assertThat(after.runsOutOn()).isEqualTo(before.get().runsOutOn());
    }
  }
}
