package org.personalbudgets.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.core.forecast.ForecastCase.CARE;
import static org.personalbudgets.core.forecast.ForecastCase.FOUR_WEEKS;
import static org.personalbudgets.core.forecast.ForecastCase.LAST;
import static org.personalbudgets.core.forecast.ForecastCase.SOURCE;
import static org.personalbudgets.core.forecast.ForecastCase.income;
import static org.personalbudgets.core.forecast.ForecastCase.january;
import static org.personalbudgets.core.forecast.ForecastCase.paidIn;
import static org.personalbudgets.core.forecast.ForecastCase.promised;
import static org.personalbudgets.core.forecast.ForecastCase.spent;
import static org.personalbudgets.core.forecast.ForecastCase.weekly;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.LinePurpose;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * What is affordable after the plan, when the money runs out, and what is used less, by example.
 */
class ForecastTest {
  private static ForecastRequest.Builder request(int day, Posting... postings) {
    return ForecastRequest.builder()
        .ledger(Ledger.of("GBP", Overspending.RECORDED).appendAll(List.of(postings)))
        .period(FOUR_WEEKS)
        .asOf(january(day));
  }

  private static StreamForecast care(ForecastRequest.Builder request) {
    return Forecast.of(request.build()).stream(CARE).orElseThrow();
  }

  private static Amount pounds(String text) {
    return Amount.pounds(text);
  }

  private static List<String> lines(StreamForecast forecast) {
    return forecast.steps().stream()
        .map(
            step ->
                step.on().getDayOfMonth()
                    + " "
                    + step.item().kind()
                    + " "
                    + step.item().reference()
                    + " "
                    + step.item().amount().toBigDecimal()
                    + " held "
                    + step.held().toBigDecimal()
                    + " free "
                    + step.free().toBigDecimal())
        .toList();
  }

  @Test
  void what_is_affordable_is_what_every_line_to_come_leaves_and_every_step_is_shown() {
    StreamForecast forecast =
        care(
            request(1, paidIn("1000.00"), spent("s", "carer", "100.00", 1))
                .addPlanLine(weekly("carer", "100.00")));
    assertThat(forecast.affordable()).isEqualTo(pounds("600.00"));
    assertThat(lines(forecast))
        .containsExactly(
            "1 HELD ADULT_SOCIAL_CARE 900.00 held 900.00 free 900.00",
            "8 LINE_DUE carer 100.00 held 800.00 free 800.00",
            "15 LINE_DUE carer 100.00 held 700.00 free 700.00",
            "22 LINE_DUE carer 100.00 held 600.00 free 600.00",
            "28 END ADULT_SOCIAL_CARE 0.00 held 600.00 free 600.00");
    assertThat(forecast.runsOutOn()).isEmpty();
    assertThat(forecast.shortfall()).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Test
  void money_that_comes_later_does_not_pay_what_falls_due_before() {
    ForecastRequest.Builder request =
        request(1, paidIn("250.00"), spent("s", "carer", "100.00", 1))
            .addPlanLine(weekly("carer", "100.00"))
            .addIncome(income(15, "500.00"));
    StreamForecast forecast = care(request);
    assertThat(lines(forecast))
        .containsSubsequence(
            "15 INCOME ADULT_SOCIAL_CARE 500.00 held 550.00 free 550.00",
            "15 LINE_DUE carer 100.00 held 450.00 free 450.00");
    assertThat(forecast.affordableOn(january(1))).isEqualTo(pounds("50.00"));
    assertThat(forecast.tightestFrom(january(1)).on()).isEqualTo(january(8));
    assertThat(forecast.affordableOn(january(14))).isEqualTo(pounds("50.00"));
    assertThat(forecast.affordableOn(january(15))).isEqualTo(pounds("350.00"));
    assertThat(forecast.affordableOn(LAST)).isEqualTo(pounds("350.00"));
    Forecast all = Forecast.of(request.build());
    assertThat(all.canAfford(CARE, pounds("50.00"))).isTrue();
    assertThat(all.canAfford(CARE, pounds("50.01"))).isFalse();
    assertThat(all.canAfford(FundingStream.NHS, pounds("0.01"))).isFalse();
  }

  @Test
  void the_day_on_which_the_money_runs_out() {
    StreamForecast forecast =
        care(
            request(1, paidIn("250.00"), spent("s", "carer", "100.00", 1))
                .addPlanLine(weekly("carer", "100.00")));
    assertThat(forecast.runsOutOn()).contains(january(15));
    assertThat(forecast.affordable()).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(forecast.shortfall()).isEqualTo(pounds("150.00"));
  }

  @Test
  void what_is_paid_to_the_penny_does_not_run_out_and_a_penny_less_does() {
    for (String in : List.of("400.00", "399.99")) {
      StreamForecast forecast =
          care(
              request(1, paidIn(in), spent("s", "carer", "100.00", 1))
                  .addPlanLine(weekly("carer", "100.00")));
      assertThat(forecast.runsOutOn())
          .isEqualTo(in.equals("400.00") ? Optional.empty() : Optional.of(january(22)));
    }
  }

  @Test
  void what_is_set_aside_stays_held_and_is_not_free() {
    StreamForecast forecast =
        care(
            request(8, paidIn("1000.00"), spent("s", "carer", "200.00", 1))
                .addPlanLine(weekly("carer", "100.00"))
                .addPlanLine(weekly("redundancy", "10.00", LinePurpose.REDUNDANCY_SAVING))
                .addRingFence(
                    new RingFence(RingFenceKind.HOLIDAY_PAY, CARE, pounds("150.00"), SOURCE)));
    assertThat(lines(forecast))
        .containsExactly(
            "8 HELD ADULT_SOCIAL_CARE 800.00 held 800.00 free 800.00",
            "8 RING_FENCED HOLIDAY_PAY 150.00 held 800.00 free 650.00",
            "8 SAVED redundancy 20.00 held 800.00 free 630.00",
            "15 LINE_DUE carer 100.00 held 700.00 free 530.00",
            "15 SAVED redundancy 10.00 held 700.00 free 520.00",
            "22 LINE_DUE carer 100.00 held 600.00 free 420.00",
            "22 SAVED redundancy 10.00 held 600.00 free 410.00",
            "28 END ADULT_SOCIAL_CARE 0.00 held 600.00 free 410.00");
    assertThat(forecast.affordable()).isEqualTo(pounds("410.00"));
  }

  @Test
  void what_is_set_aside_is_touched_before_the_account_is_empty() {
    StreamForecast forecast =
        care(
            request(1, paidIn("350.00"), spent("s", "carer", "100.00", 1))
                .addPlanLine(weekly("carer", "100.00"))
                .addRingFence(
                    new RingFence(RingFenceKind.REDUNDANCY_PAY, CARE, pounds("60.00"), SOURCE)));
    assertThat(forecast.unprotectedOn()).contains(january(15));
    assertThat(forecast.runsOutOn()).contains(january(22));
  }

  @Test
  void a_promise_is_first_for_what_fell_due_and_then_for_what_is_to_fall_due() {
    // Forecast's own case: one week past and nothing spent, 150 promised, two weeks to come
    StreamForecast forecast =
        care(
            ForecastRequest.builder()
                .ledger(
                    Ledger.inPounds()
                        .append(paidIn("1000.00"))
                        .append(promised("p", "carer", "150.00")))
                .period(DateRange.of(january(1), january(21)))
                .asOf(january(7))
                .addPlanLine(weekly("carer", "100.00")));
    assertThat(lines(forecast))
        .containsExactly(
            "7 HELD ADULT_SOCIAL_CARE 1000.00 held 1000.00 free 1000.00",
            "7 PROMISED carer 150.00 held 850.00 free 850.00",
            "8 LINE_DUE carer 50.00 held 800.00 free 800.00",
            "15 LINE_DUE carer 100.00 held 700.00 free 700.00",
            "21 END ADULT_SOCIAL_CARE 0.00 held 700.00 free 700.00");
  }

  @Test
  void a_promise_for_no_line_of_the_plan_counts_too() {
    Posting other = ForecastCase.posting("p", PostingKind.COMMITMENT, "80.00", january(1)).build();
    StreamForecast forecast = care(request(1, paidIn("100.00"), other));
    assertThat(forecast.affordable()).isEqualTo(pounds("20.00"));
  }

  @Test
  void what_the_ledger_says_of_a_later_day_counts_on_that_day_and_pays_its_line() {
    StreamForecast forecast =
        care(
            request(
                    1,
                    paidIn("300.00"),
                    spent("s", "carer", "100.00", 1),
                    spent("later", "carer", "120.00", 10))
                .addPlanLine(weekly("carer", "100.00")));
    assertThat(lines(forecast))
        .containsExactly(
            "1 HELD ADULT_SOCIAL_CARE 200.00 held 200.00 free 200.00",
            "10 POSTED ADULT_SOCIAL_CARE -120.00 held 80.00 free 80.00",
            "15 LINE_DUE carer 80.00 held 0.00 free 0.00",
            "22 LINE_DUE carer 100.00 held -100.00 free -100.00",
            "28 END ADULT_SOCIAL_CARE 0.00 held -100.00 free -100.00");
  }

  @Test
  void one_stream_does_not_pay_for_another() {
    Posting nhs = ForecastCase.posting("nhs", PostingKind.PAYMENT_IN, "1.00", january(1)).build();
    Forecast forecast =
        Forecast.of(
            request(1, nhs)
                .addPlanLine(
                    ForecastCase.line(
                        "nurse",
                        LineCost.oneOff(pounds("90.00"), january(9)),
                        FundingStream.NHS,
                        LinePurpose.SUPPORT))
                .build());
    assertThat(forecast.stream(CARE).orElseThrow().affordable()).isEqualTo(pounds("1.00"));
    assertThat(forecast.stream(FundingStream.NHS).orElseThrow().runsOutOn()).contains(january(9));
    assertThat(forecast.stream(FundingStream.EDUCATION)).isEmpty();
  }

  @Test
  void under_use_has_the_causes_that_were_declared_and_no_others() {
    UnderUseCause rate =
        new UnderUseCause(
            PlanLineId.of("carer"),
            UnderUseKind.CANNOT_HIRE_AT_THE_RATE,
            DateRange.of(january(1), january(20)),
            "advert-3");
    UnderUseCause tooLate =
        new UnderUseCause(
            PlanLineId.of("gym"),
            UnderUseKind.AWAY,
            DateRange.of(january(15), january(20)),
            "note-1");
    List<UnderUse> found =
        Forecast.of(
                request(14, paidIn("900.00"), spent("s", "carer", "60.00", 3))
                    .addPlanLine(weekly("carer", "100.00"))
                    .addPlanLine(weekly("gym", "10.00"))
                    .addPlanLine(weekly("redundancy", "5.00", LinePurpose.REDUNDANCY_SAVING))
                    .addCause(rate)
                    .addCause(tooLate)
                    .build())
            .underUse();
    assertThat(found)
        .containsExactly(
            new UnderUse(PlanLineId.of("carer"), pounds("200.00"), pounds("60.00"), List.of(rate)),
            new UnderUse(PlanLineId.of("gym"), pounds("20.00"), pounds("0.00"), List.of()));
    assertThat(found.get(0).unused()).isEqualTo(pounds("140.00"));
    assertThat(found.get(0).isForTheFunder()).isTrue();
    assertThat(found.get(0).isUnexplained()).isFalse();
    assertThat(found.get(1).isUnexplained()).isTrue();
    assertThat(found.get(1).isForTheFunder()).isFalse();
  }

  @Test
  void on_the_last_day_nothing_is_to_come() {
    StreamForecast forecast =
        care(
            request(28, paidIn("500.00"), spent("s", "carer", "400.00", 1))
                .addPlanLine(weekly("carer", "100.00")));
    assertThat(forecast.affordable()).isEqualTo(pounds("100.00"));
    assertThat(forecast.steps()).hasSize(2);
  }

  @Test
  void a_request_that_cannot_be_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ForecastRequest.builder()
                    .ledger(Ledger.inPounds())
                    .period(FOUR_WEEKS)
                    .asOf(LAST.plusDays(1))
                    .build())
        .withMessageStartingWith("day of a forecast must lie from");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request(8).addIncome(income(8, "1.00")).build())
        .withMessageStartingWith("income must be expected after");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                request(1)
                    .addPlanLine(weekly("gym", "1.00"))
                    .addPlanLine(weekly("gym", "2.00"))
                    .build())
        .withMessage("plan line 'gym' must be given once");
    StreamForecast forecast = care(request(8, paidIn("1.00")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forecast.affordableOn(january(7)))
        .withMessageContaining("says nothing of 2024-01-07");
    assertThatIllegalArgumentException().isThrownBy(() -> forecast.affordableOn(LAST.plusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StreamForecast(CARE, forecast.steps().subList(1, 2)))
        .withMessage("a forecast begins with the money held");
    ForecastStep wrong =
        new ForecastStep(
            LAST,
            new ForecastItem(ForecastItem.Kind.INCOME, "x", pounds("1.00")),
            pounds("1.00"),
            pounds("1.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StreamForecast(CARE, List.of(forecast.steps().get(0), wrong)))
        .withMessageContaining("does not add up");
  }
}
