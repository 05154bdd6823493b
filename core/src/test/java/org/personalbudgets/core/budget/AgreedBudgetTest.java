package org.personalbudgets.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.need.AssessmentId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.CurrencyMismatchException;
import org.personalbudgets.money.PeriodicAmount;

/** The budget that the funders agreed. */
class AgreedBudgetTest {
  private static final String REASON = "the panel looked at three assessments together";

  @Test
  void a_budget_is_the_sum_of_its_streams_and_is_called_by_them() {
    AgreedBudget budget =
        Budgets.asEstimated(
                Budgets.stream(FundingStream.ADULT_SOCIAL_CARE, Budgets.weekly("343.90")),
                Budgets.stream(FundingStream.NHS, Budgets.weekly("110.10")))
            .build();
    assertThat(budget.amount()).isEqualTo(Budgets.weekly("454.00"));
    assertThat(budget.kind()).isEqualTo(BudgetKind.INTEGRATED_PERSONAL_BUDGET);
    assertThat(budget.amountOf(FundingStream.NHS)).isEqualTo(Budgets.weekly("110.10"));
    assertThat(budget.amountOf(FundingStream.EDUCATION)).isEqualTo(Budgets.weekly("0"));
    assertThat(budget.difference()).isEqualTo(Budgets.weekly("0"));
  }

  @Property
  void B1_the_budget_is_exactly_the_sum_of_its_parts_in_any_order(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1_000_000_000) Integer> pence) {
    FundingStream[] streams = FundingStream.values();
    StreamFunding[] parts = new StreamFunding[pence.size()];
    StreamFunding[] reversed = new StreamFunding[pence.size()];
    long total = 0;
    for (int at = 0; at < parts.length; at++) {
      parts[at] = Budgets.stream(streams[at], PeriodicAmount.weekly(Amount.pence(pence.get(at))));
      reversed[parts.length - 1 - at] = parts[at];
      total += pence.get(at);
    }
    AgreedBudget budget = Budgets.asEstimated(parts).build();
    assertThat(budget.amount().amount().minorUnits()).isEqualTo(total);
    assertThat(Budgets.asEstimated(reversed).build().amount()).isEqualTo(budget.amount());
    assertThat(
            Arrays.stream(streams)
                .mapToLong(stream -> budget.amountOf(stream).amount().minorUnits())
                .sum())
        .isEqualTo(total);
  }

  @ParameterizedTest(name = "estimate {0}, agreed {1}, reason {2}: {3}")
  @CsvSource({
    "82.91, 170.45, true, true",
    "82.91, 170.45, false, false",
    "170.45, 170.45, false, true",
    "170.45, 170.45, true, false",
    "170.46, 170.45, false, false",
    "170.44, 170.45, false, false",
    "170.46, 170.45, true, true"
  })
  void D3_a_difference_has_a_reason_and_a_reason_has_a_difference(
      String estimate, String agreed, boolean reason, boolean builds) {
    AgreedBudget.Builder budget = of(estimate, agreed);
    if (reason) {
      budget.differenceReason(REASON);
    }
    if (builds) {
      assertThat(budget.build().differenceReason())
          .isEqualTo(reason ? Optional.of(REASON) : Optional.empty());
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(budget::build)
          .withMessage(
              "budget of GBP %s per WEEK with an indicative one of GBP %s per WEEK %s a reason for"
                  + " the difference",
              agreed, estimate, reason ? "cannot have" : "needs");
    }
  }

  @Test
  void a_reason_says_something() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("1.00", "2.00").differenceReason(" ").build());
  }

  @ParameterizedTest(name = "budget {0}, lowest cost {1}: {2}")
  @CsvSource({"100.00, 100.00, true", "100.00, 99.99, true", "100.00, 100.01, false"})
  void a_budget_below_the_lowest_cost_of_an_adequate_plan_does_not_build(
      String agreed, String lowest, boolean builds) {
    AgreedBudget.Builder budget =
        Budgets.adult(agreed).lowestCostOfAdequatePlan(Budgets.weekly(lowest));
    if (builds) {
      assertThat(budget.build().lowestCostOfAdequatePlan()).contains(Budgets.weekly(lowest));
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(budget::build)
          .withMessage(
              "budget of GBP 100.00 per WEEK is below GBP 100.01 per WEEK, the lowest cost of an"
                  + " adequate plan");
    }
  }

  @Test
  void each_stream_of_each_funder_comes_once() {
    StreamFunding part = Budgets.stream(FundingStream.NHS, Budgets.weekly("1.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budgets.asEstimated(part, part).build())
        .withMessage("the NHS stream of funder 'devon-icb' must be given once only");
    StreamFunding other =
        StreamFunding.builder().stream(FundingStream.NHS)
            .funder(
                new Funder(
                    FunderId.of("cornwall-icb"), FunderKind.INTEGRATED_CARE_BOARD, "Cornwall"))
            .amount(Budgets.weekly("2.00"))
            .build();
    assertThat(Budgets.asEstimated(part, other).build().amountOf(FundingStream.NHS))
        .isEqualTo(Budgets.weekly("3.00"));
  }

  @Test
  void everything_missing_is_named_at_once_and_a_budget_has_a_stream() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> AgreedBudget.builder().build());
    assertThat(missing.missing()).containsExactly("indicative", "agreedOn");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AgreedBudget.builder()
                    .agreedOn(Budgets.DAY)
                    .indicative(Budgets.indicative(Budgets.weekly("1")))
                    .build())
        .withMessage("an agreed budget has at least one stream");
  }

  @Test
  void amounts_of_another_cadence_are_converted_first() {
    StreamFunding yearly = Budgets.stream(FundingStream.EDUCATION, Budgets.yearly("100.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Budgets.asEstimated(Budgets.stream(FundingStream.NHS, Budgets.weekly("1.00")))
                    .addStream(yearly)
                    .build())
        .withMessageContaining("cadence mismatch");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Budgets.adult("1.00").lowestCostOfAdequatePlan(Budgets.yearly("1.00")).build())
        .withMessageContaining("cadence mismatch");
  }

  @ParameterizedTest
  @CsvSource({"1000", "0"})
  void H13_money_of_another_currency_is_refused_zero_included(long cents) {
    StreamFunding euros =
        Budgets.stream(
            FundingStream.EDUCATION, PeriodicAmount.of(Amount.ofMinor("EUR", cents), Cadence.WEEK));
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(() -> Budgets.adult("10.00").addStream(euros).build());
  }

  @Test
  void S2_20_a_group_agrees_no_budget_after_its_last_day() {
    StreamFunding group =
        StreamFunding.builder().stream(FundingStream.NHS)
            .funder(
                new Funder(
                    FunderId.of("a-ccg"), FunderKind.CLINICAL_COMMISSIONING_GROUP, "A group"))
            .amount(Budgets.weekly("1.00"))
            .build();
    LocalDate last = LocalDate.of(2022, 6, 30);
    assertThat(agreed(group, last).build().agreedOn()).isEqualTo(last);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreed(group, last.plusDays(1)).build())
        .withMessage("no CLINICAL_COMMISSIONING_GROUP existed on 2022-07-01 to agree a budget");
  }

  @Test
  void S1_35_the_estimate_comes_first() {
    StreamFunding part = Budgets.stream(FundingStream.NHS, Budgets.weekly("1.00"));
    LocalDate estimated = Budgets.indicative(Budgets.weekly("1.00")).asOf();
    assertThat(
            AgreedBudget.builder()
                .agreedOn(estimated)
                .addStream(part)
                .indicative(Budgets.indicative(Budgets.weekly("1.00")))
                .build()
                .agreedOn())
        .isEqualTo(estimated);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AgreedBudget.builder()
                    .agreedOn(estimated.minusDays(1))
                    .addStream(part)
                    .indicative(Budgets.indicative(Budgets.weekly("1.00")))
                    .build());
  }

  @Test
  void a_top_up_comes_only_on_top_of_a_budget_shown_to_be_sufficient() {
    TopUp topUp = TopUpTest.topUp(FundingStream.ADULT_SOCIAL_CARE, "15.00").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budgets.adult("100.00").addTopUp(topUp).build())
        .withMessage(
            "a top-up needs a budget shown to be sufficient: give the lowest cost of an adequate"
                + " plan");
    AgreedBudget budget =
        Budgets.adult("100.00")
            .lowestCostOfAdequatePlan(Budgets.weekly("100.00"))
            .addTopUp(topUp)
            .build();
    assertThat(budget.amount()).isEqualTo(Budgets.weekly("100.00"));
  }

  @Test
  void a_top_up_is_of_a_stream_in_the_budget_and_for_its_cadence() {
    TopUp ofAnotherStream = TopUpTest.topUp(FundingStream.EDUCATION, "15.00").build();
    TopUp ofAnotherCadence =
        TopUp.builder().stream(FundingStream.ADULT_SOCIAL_CARE)
            .amount(Budgets.yearly("15.00"))
            .payer(TopUpPayer.FAMILY)
            .purpose("a larger room")
            .build();
    for (TopUp topUp : List.of(ofAnotherStream, ofAnotherCadence)) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Budgets.adult("100.00")
                      .lowestCostOfAdequatePlan(Budgets.weekly("100.00"))
                      .addTopUp(topUp)
                      .build());
    }
  }

  private static AgreedBudget.Builder of(String estimate, String agreed) {
    return AgreedBudget.builder()
        .agreedOn(Budgets.DAY)
        .addStream(Budgets.stream(FundingStream.ADULT_SOCIAL_CARE, Budgets.weekly(agreed)))
        .indicative(Budgets.indicative(Budgets.weekly(estimate)));
  }

  private static AgreedBudget.Builder agreed(StreamFunding part, LocalDate date) {
    return AgreedBudget.builder()
        .agreedOn(date)
        .addStream(part)
        .indicative(
            IndicativeBudget.builder()
                .assessment(AssessmentId.of("assessment-1"))
                .asOf(date)
                .method(AllocationMethod.PROFESSIONAL_JUDGEMENT)
                .tableVersion("1")
                .cadence(Cadence.WEEK)
                .addLine(new AllocationLine("opening-figure", part.amount().amount()))
                .build());
  }
}
