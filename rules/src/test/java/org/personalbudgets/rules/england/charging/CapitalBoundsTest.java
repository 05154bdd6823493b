package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.Calculation;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.charging.LawInForce;

/**
 * What may be entered as capital, each bound from both sides, and what a calculation of it says.
 */
class CapitalBoundsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100})
  void capital_has_1_to_100_owners(int owners) {
    assertThat(savings().owners(owners).build().owners()).isEqualTo(owners);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void capital_of_nobody_or_of_a_crowd_is_refused(int owners) {
    CapitalAsset.Builder asset = savings().owners(owners);
    assertThatIllegalArgumentException()
        .isThrownBy(asset::build)
        .withMessage("owners must be 1 to 100 but are " + owners);
  }

  @Test
  void a_share_is_shown_only_of_what_others_own_too() {
    CapitalAsset.Builder alone = savings().owners(1).shownShare(pounds("200"));
    assertThatIllegalArgumentException()
        .isThrownBy(alone::build)
        .withMessage("a share is shown only of what others own too");
    assertThat(savings().owners(2).shownShare(pounds("200")).build().shownShare())
        .contains(pounds("200"));
    assertThat(savings().owners(2).build().shownShare()).isEmpty();
    assertThat(savings().owners(1).build().shownShare()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.00", "999.99", "1000.00"})
  void a_shown_share_is_from_nothing_to_the_whole(String share) {
    assertThat(savings().owners(2).shownShare(pounds(share)).build().shownShare())
        .contains(pounds(share));
  }

  @Test
  void a_shown_share_below_nothing_or_above_the_whole_is_refused() {
    CapitalAsset.Builder below = savings().owners(2).shownShare(Amount.pence(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(below::build)
        .withMessageStartingWith("shown share must not be negative");
    CapitalAsset.Builder above = savings().owners(2).shownShare(pounds("1000.01"));
    assertThatIllegalArgumentException()
        .isThrownBy(above::build)
        .withMessage("the shown share of 'account' is above its value");
  }

  @Test
  void the_words_of_an_asset_do_not_hold_its_amounts() {
    assertThat(
            savings()
                .owners(2)
                .securedDebt(pounds("321.09"))
                .shownShare(pounds("456.78"))
                .build()
                .toString())
        .contains("account")
        .doesNotContain("1000")
        .doesNotContain("321.09")
        .doesNotContain("456.78");
  }

  /** Source: regulations 20 and 24; without a debt and another owner there is nothing to deduct. */
  @Test
  void what_is_owned_alone_and_free_of_debt_stands_in_one_line() {
    Calculation capital = capital(savings().build());
    assertThat(capital.lines())
        .extracting(ChargingLine::step, ChargingLine::amount)
        .containsExactly(
            tuple(ChargingStep.CAPITAL, pounds("1000")),
            tuple(ChargingStep.CAPITAL_LIMIT, Amount.ZERO_POUNDS),
            tuple(ChargingStep.CAPITAL_LIMIT, Amount.ZERO_POUNDS));
  }

  /** Source: regulation 24 and Schedule 2: of joint capital only the adult's share is left out. */
  @Test
  void of_joint_capital_that_is_disregarded_the_share_of_others_comes_off_first() {
    Calculation capital =
        capital(savings().owners(2).disregard(CapitalDisregard.PERSONAL_INJURY).build());
    assertThat(capital.lines())
        .extracting(ChargingLine::step, ChargingLine::amount)
        .startsWith(
            tuple(ChargingStep.CAPITAL, pounds("1000")),
            tuple(ChargingStep.SHARE_OF_OTHER_OWNERS, pounds("-500")),
            tuple(ChargingStep.CAPITAL_DISREGARDED, pounds("-500")));
    assertThat(capital.total()).isEqualTo(Amount.ZERO_POUNDS);
  }

  /** Source: regulations 12 and 25. */
  @Test
  void the_limits_that_capital_is_held_against_are_stated_with_the_rows_they_were_read_from() {
    assertThat(capital(savings().build()).linesOf(ChargingStep.CAPITAL_LIMIT))
        .extracting(ChargingLine::about, line -> line.lawRead().map(LawRead::value))
        .containsExactly(
            tuple("lower-capital-limit", Optional.of(pounds("14250"))),
            tuple("upper-capital-limit", Optional.of(pounds("23250"))));
  }

  /** Source: Schedule 2 paragraph 2(1); moved in on 1 March 2024. */
  @Test
  void the_ground_of_a_disregard_follows_from_the_setting_and_the_day() {
    CapitalAsset home =
        CapitalAsset.builder()
            .id("home")
            .kind(CapitalKind.MAIN_HOME)
            .value(pounds("200000"))
            .build();
    ChargeableCare resident = Cases.movedIn(LocalDate.of(2024, 3, 1));
    LocalDate lastDay = LocalDate.of(2024, 5, 23);
    assertThat(Schedule2CapitalDisregards.groundFor(home, resident, lastDay))
        .contains(CapitalDisregard.HOME_FOR_TWELVE_WEEKS);
    assertThat(Schedule2CapitalDisregards.groundFor(home, resident, lastDay.plusDays(1))).isEmpty();
    assertThat(
            Schedule2CapitalDisregards.groundFor(home, ChargeableCare.atHome(pounds("100")), DAY))
        .contains(CapitalDisregard.HOME_WHILE_LIVING_IN_IT);
    assertThat(Schedule2CapitalDisregards.groundFor(savings().build(), resident, lastDay))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 520})
  void from_1_to_520_weeks_of_notional_capital_are_worked_out(int weeks) {
    assertThat(Regulation23DiminishingCapital.weekly(pounds("1000"), weeks, CapitalBoundsTest::one))
        .hasSize(weeks)
        .startsWith(pounds("1000"))
        .endsWith(pounds("1000").minus(pounds("1").times(weeks - 1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 521})
  void no_weeks_and_more_than_ten_years_of_weeks_are_refused(int weeks) {
    Amount notional = pounds("1000");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Regulation23DiminishingCapital.weekly(notional, weeks, CapitalBoundsTest::one))
        .withMessage("weeks must be 1 to 520 but are " + weeks);
  }

  @Test
  void notional_capital_keeps_its_id_and_finding_when_its_amount_changes_and_shows_no_amount() {
    Finding gift = Cases.judged(NotionalCapital.QUESTION, "gift", true);
    NotionalCapital left =
        new NotionalCapital("gift", pounds("15000"), gift).withAmount(pounds("14997"));
    assertThat(left).isEqualTo(new NotionalCapital("gift", pounds("14997"), gift));
    assertThat(left.counted()).isEqualTo(pounds("14997"));
    assertThat(left).hasToString("gift");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> left.withAmount(Amount.pence(-1)))
        .withMessageStartingWith("notional capital must not be negative");
    assertThat(left.withAmount(Amount.ZERO_POUNDS).amount()).isEqualTo(Amount.ZERO_POUNDS);
  }

  /** Our reading of regulation 22(1): that capital was not given away at all may be plain. */
  @Test
  void that_it_was_no_deprivation_may_be_decided_on_the_facts() {
    assertThat(new NotionalCapital("theft", pounds("15000"), Finding.decided(false)).counted())
        .isEqualTo(Amount.ZERO_POUNDS);
  }

  /** A pound a week for whatever notional capital there is. */
  private static Amount one(Amount notional) {
    return notional.isPositive() ? pounds("1") : Amount.ZERO_POUNDS;
  }

  private static Calculation capital(CapitalAsset asset) {
    ChargeableCare care = ChargeableCare.atHome(pounds("100"));
    return CapitalAssessment.of(
        Cases.person(Cases.SINGLE_PENSION_AGE).addCapital(asset).build(),
        care,
        care.setting(),
        LawInForce.on(DAY));
  }

  private static CapitalAsset.Builder savings() {
    return CapitalAsset.builder().id("account").kind(CapitalKind.SAVINGS).value(pounds("1000"));
  }
}
