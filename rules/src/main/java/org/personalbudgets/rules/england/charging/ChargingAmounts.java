package org.personalbudgets.rules.england.charging;

import static org.personalbudgets.rules.england.charging.Uprating.computed;
import static org.personalbudgets.rules.england.charging.Uprating.extract;
import static org.personalbudgets.rules.england.charging.Uprating.read;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.england.common.CareActCommencement;

/**
 * The amounts of SI 2014/2672 from 1 April 2015 to 5 April 2027, in pounds a week unless said. Each
 * row names its instrument and how surely its figure is known; a day outside is refused.
 */
public final class ChargingAmounts {
  /** Above this much capital the authority need not, or must not, fund: pounds, not weekly. */
  public static final DatedTable<Amount> UPPER_CAPITAL_LIMIT =
      limit("charging.upper-capital-limit", "23250", "reg 12(1)-(2)");

  /** Capital up to this much brings no tariff income: pounds, not weekly. */
  public static final DatedTable<Amount> LOWER_CAPITAL_LIMIT =
      limit("charging.lower-capital-limit", "14250", "reg 25(1)");

  /** The step of capital that counts as one pound of income: pounds, not weekly. */
  public static final DatedTable<Amount> TARIFF_INCOME_STEP =
      limit("charging.tariff-income-step", "250", "reg 25(1)");

  /** The greatest cost at which a minor adaptation is free: pounds, once. */
  public static final DatedTable<Amount> FREE_MINOR_ADAPTATION =
      limit("charging.free-minor-adaptation", "1000", "reg 3(3)");

  /** How much of a war pension, or of a survivor's payment, is disregarded. */
  public static final DatedTable<Amount> DISREGARD_OF_WAR_PAYMENTS =
      limit("charging.disregard-of-war-payments", "10", "Sch 1");

  /** What a resident of a care home keeps. */
  public static final DatedTable<Amount> PERSONAL_EXPENSES_ALLOWANCE =
      Uprating.table(
          "charging.personal-expenses-allowance",
          "reg 6",
          "24.40",
          "24.90",
          "25.65",
          "28.25",
          read("30.15"),
          read("30.65"),
          extract("31.80"));

  /** What an adult keeps for each child. */
  public static final DatedTable<Amount> MINIMUM_INCOME_CHILD =
      Uprating.table(
          "charging.minimum-income.child",
          "reg 7(1)(b)",
          "82.95",
          "83.65",
          "86.20",
          "94.90",
          read("101.25"),
          computed("102.95"),
          computed("106.85"));

  /** What a single person aged 18 to 24 keeps. */
  public static final DatedTable<Amount> MINIMUM_INCOME_SINGLE_18_TO_24 =
      Uprating.table(
          "charging.minimum-income.single-18-to-24",
          "reg 7(2)(a)",
          "71.70",
          "72.40",
          "74.60",
          "82.15",
          read("87.65"),
          read("89.15"),
          extract("95.40"));

  /** What a single person keeps from 25 until pension credit age. */
  public static final DatedTable<Amount> MINIMUM_INCOME_SINGLE_25_OR_OVER =
      Uprating.table(
          "charging.minimum-income.single-25-or-over",
          "reg 7(2)(b)",
          "90.50",
          "91.40",
          "94.15",
          "103.65",
          read("110.60"),
          read("112.50"),
          extract("120.40"));

  /** What a single person of pension credit age keeps. */
  public static final DatedTable<Amount> MINIMUM_INCOME_SINGLE_PENSION_AGE =
      Uprating.table(
          "charging.minimum-income.single-pension-age",
          "reg 7(2)(c)",
          "185.45",
          "189.00",
          "194.70",
          "214.35",
          read("228.70"),
          computed("232.60"),
          extract("241.45"));

  /** What a lone parent keeps, before the amounts for children. */
  public static final DatedTable<Amount> MINIMUM_INCOME_LONE_PARENT =
      Uprating.table(
          "charging.minimum-income.lone-parent",
          "reg 7(3)",
          "90.50",
          "91.40",
          "94.15",
          "103.65",
          computed("110.60"),
          computed("112.50"),
          computed("120.40"));

  /** What one member of a couple keeps. */
  public static final DatedTable<Amount> MINIMUM_INCOME_COUPLE =
      Uprating.table(
          "charging.minimum-income.couple",
          "reg 7(4)(a)",
          "71.05",
          "71.80",
          "73.95",
          "81.40",
          computed("86.85"),
          computed("88.35"),
          computed("94.55"));

  /** What one member of a couple keeps when one or both are of pension credit age. */
  public static final DatedTable<Amount> MINIMUM_INCOME_COUPLE_PENSION_AGE =
      Uprating.table(
          "charging.minimum-income.couple-pension-age",
          "reg 7(4)(b)",
          "141.55",
          "144.30",
          "148.65",
          "163.65",
          computed("174.60"),
          computed("177.55"),
          computed("184.30"));

  /** Disability premium of a single person. */
  public static final DatedTable<Amount> DISABILITY_PREMIUM_SINGLE =
      Uprating.table(
          "charging.disability-premium.single",
          "reg 7(5)(a)",
          "39.85",
          "40.35",
          "41.55",
          "45.75",
          computed("48.80"),
          read("49.65"),
          computed("51.55"));

  /** Enhanced disability premium of a single person. */
  public static final DatedTable<Amount> ENHANCED_DISABILITY_PREMIUM_SINGLE =
      Uprating.table(
          "charging.enhanced-disability-premium.single",
          "reg 7(5)(b)",
          "19.45",
          "19.70",
          "20.30",
          "22.35",
          computed("23.85"),
          read("24.25"),
          computed("25.15"));

  /** Disability premium of one member of a couple. */
  public static final DatedTable<Amount> DISABILITY_PREMIUM_COUPLE =
      Uprating.table(
          "charging.disability-premium.couple",
          "reg 7(6)(a)",
          "28.35",
          "28.75",
          "29.60",
          "32.60",
          computed("34.80"),
          computed("35.40"),
          computed("36.75"));

  /** Enhanced disability premium of one member of a couple. */
  public static final DatedTable<Amount> ENHANCED_DISABILITY_PREMIUM_COUPLE =
      Uprating.table(
          "charging.enhanced-disability-premium.couple",
          "reg 7(6)(b)",
          "13.95",
          "14.15",
          "14.60",
          "16.05",
          computed("17.15"),
          computed("17.45"),
          computed("18.10"));

  /** Carer premium. */
  public static final DatedTable<Amount> CARER_PREMIUM =
      Uprating.table(
          "charging.carer-premium",
          "reg 7(7)",
          "42.75",
          "43.25",
          "44.55",
          "49.05",
          read("52.35"),
          computed("53.25"),
          computed("55.25"));

  /** The most of savings credit that is disregarded for a single person. */
  public static final DatedTable<Amount> SAVINGS_CREDIT_DISREGARD_SINGLE =
      Uprating.table(
          "charging.savings-credit-disregard.single",
          "Sch 1 para 40",
          "5.75",
          "5.75",
          "5.90",
          "6.50",
          read("6.95"),
          computed("7.05"),
          computed("7.30"));

  /** The most of savings credit that is disregarded for a couple. */
  public static final DatedTable<Amount> SAVINGS_CREDIT_DISREGARD_COUPLE =
      Uprating.table(
          "charging.savings-credit-disregard.couple",
          "Sch 1 para 40",
          "8.60",
          "8.60",
          "8.85",
          "9.75",
          computed("10.40"),
          computed("10.60"),
          computed("11.00"));

  private static final ImmutableList<DatedTable<Amount>> ALL =
      ImmutableList.of(
          UPPER_CAPITAL_LIMIT,
          LOWER_CAPITAL_LIMIT,
          TARIFF_INCOME_STEP,
          FREE_MINOR_ADAPTATION,
          DISREGARD_OF_WAR_PAYMENTS,
          PERSONAL_EXPENSES_ALLOWANCE,
          MINIMUM_INCOME_CHILD,
          MINIMUM_INCOME_SINGLE_18_TO_24,
          MINIMUM_INCOME_SINGLE_25_OR_OVER,
          MINIMUM_INCOME_SINGLE_PENSION_AGE,
          MINIMUM_INCOME_LONE_PARENT,
          MINIMUM_INCOME_COUPLE,
          MINIMUM_INCOME_COUPLE_PENSION_AGE,
          DISABILITY_PREMIUM_SINGLE,
          ENHANCED_DISABILITY_PREMIUM_SINGLE,
          DISABILITY_PREMIUM_COUPLE,
          ENHANCED_DISABILITY_PREMIUM_COUPLE,
          CARER_PREMIUM,
          SAVINGS_CREDIT_DISREGARD_SINGLE,
          SAVINGS_CREDIT_DISREGARD_COUPLE);

  private ChargingAmounts() {}

  /** Every table of this class, in its order. */
  public static List<DatedTable<Amount>> all() {
    return ALL;
  }

  private static DatedTable<Amount> limit(String name, String pounds, String provision) {
    return DatedTable.<Amount>named(name)
        .from(
            CareActCommencement.FIRST_DAY,
            Amount.pounds(pounds),
            Citation.law("SI 2014/2672", provision))
        .checkedOn(Uprating.CHECKED_ON)
        .until(Uprating.LAST_DAY_KNOWN);
  }
}
