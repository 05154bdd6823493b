package org.personalbudgets.rules.england.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.rules.england.charging.Cases.pounds;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/** What may be entered of care and of its cost, each bound from both sides. */
class CareBoundsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
  private static final DateRange PERIOD = DateRange.of(DAY, DAY.plusDays(41));
  private static final ServiceCost SERVICE = ServiceCost.of("care", pounds("100"));

  @Test
  void care_costs_something_of_at_least_one_service() {
    ChargeableCare.Builder none = ChargeableCare.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(none::build)
        .withMessage("care needs the cost of at least one service");
    assertThat(ChargeableCare.builder().addService(SERVICE).build().services())
        .containsExactly(SERVICE);
  }

  @Test
  void care_consists_of_10000_services_at_most() {
    ChargeableCare.Builder care = ChargeableCare.builder();
    for (int at = 0; at < Caps.MAX_LINES; at++) {
      care.addService(SERVICE);
    }
    assertThat(care.build().services()).hasSize(Caps.MAX_LINES);
    care.addService(SERVICE);
    assertThatIllegalArgumentException()
        .isThrownBy(care::build)
        .withMessage("services may hold at most 10000 items");
  }

  @Test
  void services_may_be_added_all_at_once_and_one_more_after_them() {
    ServiceCost other = ServiceCost.of("meals", pounds("20"));
    assertThat(
            ChargeableCare.builder()
                .services(List.of(SERVICE, other))
                .addService(ServiceCost.of("alarm", pounds("5")))
                .build()
                .services())
        .extracting(ServiceCost::id)
        .containsExactly("care", "meals", "alarm");
  }

  @Test
  void an_endless_list_of_services_is_refused_while_it_is_read() {
    ChargeableCare.Builder care = ChargeableCare.builder();
    care.services(Collections.nCopies(Caps.MAX_LINES, SERVICE));
    ChargeableCare.Builder fresh = ChargeableCare.builder();
    Iterable<ServiceCost> endless = Iterables.cycle(SERVICE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fresh.services(endless))
        .withMessage("services may hold at most 10000 items");
    assertThat(care.build().services()).hasSize(Caps.MAX_LINES);
  }

  @Test
  void the_day_of_moving_in_is_given_of_permanent_residents_only() {
    assertThat(movedIn(CareSetting.PERMANENT_RESIDENT, DAY).build().permanentResidentSince())
        .contains(DAY);
    ChargeableCare.Builder stay = movedIn(CareSetting.TEMPORARY_RESIDENT, DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(stay::build)
        .withMessage("only of a permanent resident is the day of moving in given");
    assertThat(
            ChargeableCare.in(CareSetting.PERMANENT_RESIDENT, pounds("900"))
                .permanentResidentSince())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1899-12-31, false", "1900-01-01, true", "2200-12-31, true", "2201-01-01, false"})
  void the_day_of_moving_in_lies_in_the_years_1900_to_2200(LocalDate day, boolean builds) {
    ChargeableCare.Builder care = movedIn(CareSetting.PERMANENT_RESIDENT, day);
    if (builds) {
      assertThat(care.build().permanentResidentSince()).contains(day);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(care::build)
          .withMessageStartingWith("day of moving in must lie in the years 1900 to 2200");
    }
  }

  @ParameterizedTest
  @EnumSource(ServiceKind.class)
  void a_specified_period_belongs_to_intermediate_care_and_reablement(ServiceKind kind) {
    boolean belongs = kind == ServiceKind.INTERMEDIATE_CARE_OR_REABLEMENT;
    ServiceCost.Builder with = service(kind).specifiedPeriod(PERIOD);
    ServiceCost.Builder without = service(kind);
    if (kind == ServiceKind.MINOR_ADAPTATION) {
      with.price(pounds("900"));
      without.price(pounds("900"));
    }
    assertThat((belongs ? with : without).build().specifiedPeriod().isPresent()).isEqualTo(belongs);
    assertThatIllegalArgumentException()
        .isThrownBy((belongs ? without : with)::build)
        .withMessage(
            "the specified period is given of intermediate care and reablement, and only of it");
  }

  @ParameterizedTest
  @EnumSource(ServiceKind.class)
  void a_price_belongs_to_a_minor_adaptation(ServiceKind kind) {
    boolean belongs = kind == ServiceKind.MINOR_ADAPTATION;
    ServiceCost.Builder with = service(kind).price(pounds("900"));
    ServiceCost.Builder without = service(kind);
    if (kind == ServiceKind.INTERMEDIATE_CARE_OR_REABLEMENT) {
      with.specifiedPeriod(PERIOD);
      without.specifiedPeriod(PERIOD);
    }
    assertThat((belongs ? with : without).build().price().isPresent()).isEqualTo(belongs);
    assertThatIllegalArgumentException()
        .isThrownBy((belongs ? without : with)::build)
        .withMessage("the price is given of a minor adaptation, and only of it");
  }

  @Test
  void no_price_is_negative() {
    ServiceCost.Builder negative = service(ServiceKind.MINOR_ADAPTATION).price(Amount.pence(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(negative::build)
        .withMessageStartingWith("price must not be negative");
    assertThat(service(ServiceKind.MINOR_ADAPTATION).price(Amount.ZERO_POUNDS).build().price())
        .contains(Amount.ZERO_POUNDS);
  }

  /** X17: so many nights of a year are charged as if at home; 366 are all of a leap year. */
  @ParameterizedTest
  @CsvSource({"0, TEMPORARY_RESIDENT", "1, OTHER_THAN_CARE_HOME", "366, OTHER_THAN_CARE_HOME"})
  void from_0_to_366_nights_of_respite_are_allowed(int nights, CareSetting firstNight) {
    assertThat(new RespiteAllowance(nights).settingOfNight(0)).isEqualTo(firstNight);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 367})
  void less_than_no_night_and_more_nights_than_a_year_has_are_refused(int nights) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RespiteAllowance(nights))
        .withMessage("nights must be 0 to 366 but are " + nights);
  }

  @Test
  void nights_are_counted_from_nothing_up() {
    RespiteAllowance none = new RespiteAllowance(0);
    assertThat(none.nightsBeyond(0, 0)).isZero();
    assertThat(none.nightsBeyond(0, 1)).isEqualTo(1);
    assertThat(none.nightsBeyond(1, 0)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.settingOfNight(-1))
        .withMessage("nights before must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.nightsBeyond(-1, 1))
        .withMessage("nights must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.nightsBeyond(1, -1))
        .withMessage("nights must not be negative");
  }

  /** However many nights lie before a stay, no further one is charged as if at home. */
  @ParameterizedTest
  @CsvSource({"27, 100, 99", "28, 100, 100", "2147483647, 100, 100", "0, 2147483647, 2147483619"})
  void nights_beyond_the_allowance_are_counted_whatever_came_before(
      int before, int stay, int beyond) {
    assertThat(new RespiteAllowance(28).nightsBeyond(before, stay)).isEqualTo(beyond);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void a_stay_lasts_at_least_a_day(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regulation8ShortTermResidents.settingOf(LocalDate.of(2024, 10, 1), days))
        .withMessage("a stay lasts at least a day but is " + days + " days");
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER_THAN_CARE_HOME, other-than-care-home",
    "SHORT_TERM_RESIDENT, short-term-resident",
    "TEMPORARY_RESIDENT, temporary-resident",
    "PERMANENT_RESIDENT, permanent-resident"
  })
  void a_setting_has_a_code_of_its_own(CareSetting setting, String code) {
    assertThat(setting.code()).isEqualTo(code);
  }

  private static ChargeableCare.Builder movedIn(CareSetting setting, LocalDate day) {
    return ChargeableCare.builder()
        .setting(setting)
        .permanentResidentSince(day)
        .addService(SERVICE);
  }

  private static ServiceCost.Builder service(ServiceKind kind) {
    return ServiceCost.builder().id("service").kind(kind).weekly(pounds("100"));
  }
}
