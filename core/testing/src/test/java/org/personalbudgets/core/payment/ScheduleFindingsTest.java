package org.personalbudgets.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.core.payment.Schedules.day;
import static org.personalbudgets.core.payment.Schedules.net;
import static org.personalbudgets.core.payment.Schedules.open;
import static org.personalbudgets.core.payment.Schedules.stated;
import static org.personalbudgets.core.payment.Schedules.weekly;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTerms;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;

/** The amount agreed and the amount paid are one. */
class ScheduleFindingsTest {
  private static PaymentTerms.Builder terms(String amount, String contribution, Cadence cadence) {
    return PaymentTerms.builder()
        .amount(PeriodicAmount.of(Amount.pounds(amount), cadence))
        .contribution(PeriodicAmount.of(Amount.pounds(contribution), cadence))
        .basis(PaymentBasis.NET)
        .timing(PaymentTiming.IN_ADVANCE)
        .firstPaymentOn(day("2025-01-06"));
  }

  private static List<ScheduleFinding> against(
      PaymentTerms.Builder terms, Schedules.Draft schedule) {
    return ScheduleFindings.against(
        terms.build(), schedule.firstDay(day("2025-01-06")).build(), Conversion.WEEKS_52_A_YEAR);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "LGSCO 23 000 127 B&NES: 385 agreed and 195 paid, 385, 0, 195, 0, OTHER_CADENCE, TWO_WEEKS, 192.50, 2.50",
    "ours: the net stands as the gross, 385, 190, 195, 190, NET_FOR_GROSS, , 195.00, 0.00",
    "ours: a figure for four weeks as one for a week, 100, 0, 400, 0, OTHER_CADENCE, FOUR_WEEKS, 400.00, 0.00",
    "ours: a year over twelve as one for four weeks, 100, 0, 433.33, 0, OTHER_CADENCE, CALENDAR_MONTH, 433.33, 0.00",
    "ours: two digits changed places, 385, 0, 358, 0, MISPRINT, , 358.00, 0.00"
  })
  void another_amount_is_a_finding_with_its_difference_and_likely_cause(
      String source,
      String agreed,
      String contribution,
      String paid,
      String taken,
      MismatchCause cause,
      Cadence cadence,
      String wouldGive,
      String unexplained) {
    List<ScheduleFinding> findings =
        against(terms(agreed, contribution, Cadence.WEEK), net(paid, taken, Cadence.FOUR_WEEKS));
    assertThat(findings)
        .extracting(ScheduleFinding::code)
        .containsExactly(ScheduleFindingCode.GROSS_DIFFERS);
    AmountMismatch figures = findings.get(0).figures().orElseThrow();
    assertThat(figures.difference()).isEqualTo(Amount.pounds(paid).minus(Amount.pounds(agreed)));
    assertThat(figures.causes().get(0))
        .isEqualTo(
            new LikelyCause(
                cause,
                Optional.ofNullable(cadence),
                Amount.pounds(wouldGive),
                Amount.pounds(unexplained)));
  }

  @Test
  void thirteen_is_not_twelve_a_four_weekly_amount_paid_by_the_month_is_short() {
    List<ScheduleFinding> findings =
        against(
            terms("1069.00", "0", Cadence.FOUR_WEEKS),
            open("1", Cadence.CALENDAR_MONTH)
                .gross(stated("1069.00", Cadence.CALENDAR_MONTH))
                .convention(PeriodConvention.equalPeriods(Conversion.WEEKS_52_A_YEAR)));
    AmountMismatch figures = findings.get(0).figures().orElseThrow();
    assertThat(figures.expected()).isEqualTo(Amount.pounds("1158.08"));
    assertThat(figures.causes().get(0))
        .isEqualTo(
            new LikelyCause(
                MismatchCause.OTHER_CADENCE,
                Optional.of(Cadence.FOUR_WEEKS),
                Amount.pounds("1069.00"),
                Amount.ZERO_POUNDS));
  }

  @Test
  void a_difference_that_nothing_explains_has_no_cause() {
    AmountMismatch figures =
        against(terms("385", "0", Cadence.WEEK), open("123.21", Cadence.WEEK))
            .get(0)
            .figures()
            .orElseThrow();
    assertThat(figures.causes()).isEmpty();
    assertThat(figures.difference()).isEqualTo(Amount.pounds("-261.79"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the gross, 664.29, GROSS_FOR_NET",
    "the net less the contribution, 487.15, CONTRIBUTION_TAKEN_TWICE",
    "subtracted before rounding, 575.71, ROUNDING_ORDER",
    "four weeks, 520.00, OTHER_CADENCE",
    "C4 TRAP: one digit, 575.92, MISPRINT"
  })
  void a_printed_payment_that_differs_is_explained(
      String row, String printed, MismatchCause cause) {
    PaymentSchedule january =
        net("150", "20", Cadence.CALENDAR_MONTH).firstDay(day("2025-01-01")).build();
    LikelyCause first = january.compare(0, Amount.pounds(printed)).orElseThrow().causes().get(0);
    assertThat(first.cause()).isEqualTo(cause);
    assertThat(first.isExact()).isTrue();
  }

  @Test
  void a_whole_month_paid_for_the_part_after_the_start_is_explained() {
    PaymentSchedule late =
        net("150", "20", Cadence.CALENDAR_MONTH)
            .anchor(day("2025-01-01"))
            .firstDay(day("2025-01-15"))
            .build();
    assertThat(late.compare(0, Amount.pounds("575.72")).orElseThrow().causes())
        .extracting(LikelyCause::cause)
        .contains(MismatchCause.WHOLE_FOR_STUB);
  }

  @Test
  void a_contribution_that_the_agreement_knows_is_missed() {
    List<ScheduleFinding> findings =
        against(terms("150", "20", Cadence.WEEK), open("150", Cadence.FOUR_WEEKS));
    assertThat(findings)
        .extracting(ScheduleFinding::code)
        .containsExactly(ScheduleFindingCode.CONTRIBUTION_DIFFERS);
  }

  @Test
  void all_that_differs_is_found_together() {
    PaymentTerms.Builder terms =
        terms("150", "0", Cadence.WEEK)
            .addOneOff(new OneOffPayment(day("2025-02-01"), Amount.pounds("440")));
    Schedules.Draft schedule =
        net("100", "100.01", Cadence.FOUR_WEEKS)
            .basis(PaymentBasis.GROSS)
            .timing(PaymentTiming.IN_ARREARS);
    assertThat(against(terms, schedule))
        .extracting(ScheduleFinding::code)
        .containsExactly(
            ScheduleFindingCode.CONTRIBUTION_ABOVE_GROSS,
            ScheduleFindingCode.GROSS_DIFFERS,
            ScheduleFindingCode.CONTRIBUTION_DIFFERS,
            ScheduleFindingCode.BASIS_DIFFERS,
            ScheduleFindingCode.TIMING_DIFFERS,
            ScheduleFindingCode.FIRST_PAYMENT_DIFFERS,
            ScheduleFindingCode.ONE_OFFS_DIFFER);
  }

  @Test
  void amounts_that_the_convention_cannot_compare_are_said_to_be_so() {
    List<ScheduleFinding> findings =
        ScheduleFindings.against(
            terms("150", "0", Cadence.CALENDAR_MONTH).build(),
            open("150", Cadence.WEEK).firstDay(day("2025-01-06")).build(),
            Conversion.WHOLE_WEEKS);
    assertThat(findings)
        .extracting(ScheduleFinding::code)
        .containsExactly(ScheduleFindingCode.NOT_COMPARABLE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "gross as the plan costs, 200, 0, ,",
    "net as if it were gross, 150, 50, NET_FOR_GROSS, 150.00",
    "two weeks paid for one, 400, 0, OTHER_CADENCE, 400.00"
  })
  void the_plan_of_200_a_week_and_the_schedule_agree_or_it_is_found(
      String row, String gross, String contribution, MismatchCause cause, String wouldGive) {
    List<ScheduleFinding> findings =
        ScheduleFindings.againstPlan(
            EngineCase.plan(),
            net(gross, contribution, Cadence.FOUR_WEEKS).firstDay(EngineCase.AGREED).build());
    if (cause == null) {
      assertThat(findings).isEmpty();
      return;
    }
    assertThat(findings)
        .extracting(ScheduleFinding::code)
        .containsExactly(ScheduleFindingCode.PLAN_DIFFERS);
    LikelyCause likely = findings.get(0).figures().orElseThrow().causes().get(0);
    assertThat(likely.cause()).isEqualTo(cause);
    assertThat(likely.wouldGive()).isEqualTo(Amount.pounds(wouldGive));
  }

  @Test
  void a_line_of_the_plan_that_does_not_run_yet_is_not_paid_and_a_one_off_is_asked_for() {
    PaymentSchedule early =
        open("200", Cadence.FOUR_WEEKS).firstDay(EngineCase.AGREED.minusDays(1)).build();
    assertThat(ScheduleFindings.againstPlan(EngineCase.plan(), early))
        .extracting(ScheduleFinding::code)
        .containsExactly(ScheduleFindingCode.PLAN_DIFFERS);
    PaymentSchedule more =
        open("200", Cadence.FOUR_WEEKS)
            .firstDay(EngineCase.AGREED)
            .addOneOff(new OneOffPayment(EngineCase.AGREED, Amount.pounds("1")))
            .build();
    assertThat(ScheduleFindings.againstPlan(EngineCase.plan(), more))
        .extracting(ScheduleFinding::code)
        .containsExactly(ScheduleFindingCode.ONE_OFFS_DIFFER);
  }

  @Test
  void a_plan_by_the_week_and_a_schedule_by_the_year_need_a_convention_for_both() {
    PaymentSchedule yearly =
        open("1", Cadence.YEAR)
            .gross(stated("10400", Cadence.YEAR))
            .convention(PeriodConvention.equalPeriods(Conversion.TWELVE_MONTHS))
            .firstDay(EngineCase.AGREED)
            .build();
    assertThat(ScheduleFindings.againstPlan(EngineCase.plan(), yearly))
        .extracting(ScheduleFinding::code)
        .containsExactly(ScheduleFindingCode.NOT_COMPARABLE);
  }

  @Property
  void a_schedule_of_the_agreed_terms_has_no_findings(
      @ForAll PaymentTerms terms, @ForAll LegRounding rounding) {
    PaymentSchedule.Builder schedule =
        PaymentSchedule.builder()
            .gross(new StatedAmount(terms.amount(), Schedules.AGREED))
            .basis(terms.basis())
            .timing(terms.timing())
            .cadence(Cadence.FOUR_WEEKS)
            .firstDay(
                terms.timing() == PaymentTiming.IN_ADVANCE
                    ? terms.firstPaymentOn()
                    : terms.firstPaymentOn().minusDays(28))
            .convention(PeriodConvention.daysOverSeven())
            .rounding(rounding);
    terms
        .contribution()
        .ifPresent(part -> schedule.contribution(new StatedAmount(part, Schedules.AGREED)));
    terms.oneOffs().forEach(schedule::addOneOff);
    assertThat(ScheduleFindings.against(terms, schedule.build(), Conversion.WHOLE_WEEKS)).isEmpty();
  }

  @Test
  void codes_are_stable() {
    assertThat(ScheduleFindingCode.GROSS_DIFFERS.code()).isEqualTo("schedule.gross-differs");
    assertThat(weekly("1").toString()).isEqualTo("GBP 1.00 per WEEK (agreement-1 clause 2)");
  }
}
