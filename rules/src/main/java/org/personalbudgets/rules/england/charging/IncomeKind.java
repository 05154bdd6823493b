package org.personalbudgets.rules.england.charging;

import static org.personalbudgets.rules.england.charging.IncomeTreatment.COUNTED;
import static org.personalbudgets.rules.england.charging.IncomeTreatment.DISREGARDED;
import static org.personalbudgets.rules.england.charging.IncomeTreatment.DISREGARDED_FOR_TEMPORARY_RESIDENTS;
import static org.personalbudgets.rules.england.charging.IncomeTreatment.FIRST_TEN_POUNDS_DISREGARDED;
import static org.personalbudgets.rules.england.charging.IncomeTreatment.HALF_DISREGARDED;
import static org.personalbudgets.rules.england.charging.IncomeTreatment.SAVINGS_CREDIT_RULE;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.rules.charging.Codes;

/**
 * The kinds of income that the means test tells apart: those of SI 2014/2672 regulations 13 to 15
 * and Schedule 1. What fits none of the disregarded kinds is counted, under a counted kind.
 *
 * <p>Personal independence payment, disability living allowance and universal credit are entered in
 * their parts, as each part is treated by itself.
 */
public enum IncomeKind {
  /** Wages and profits. */
  EARNINGS(DISREGARDED, "reg 14"),
  /** State pension. */
  STATE_PENSION(COUNTED, "reg 13"),
  /** An occupational or personal pension. */
  PRIVATE_PENSION(COUNTED, "reg 13"),
  /** A pension of which the adult, in a care home, passes at least half to a spouse elsewhere. */
  PRIVATE_PENSION_HALF_PASSED_TO_SPOUSE(HALF_DISREGARDED, "Sch 1 para 16"),
  /** The guarantee credit of pension credit. */
  PENSION_CREDIT_GUARANTEE(COUNTED, "reg 13"),
  /** The savings credit of pension credit. */
  PENSION_CREDIT_SAVINGS(SAVINGS_CREDIT_RULE, "Sch 1 para 40"),
  /** Employment and support allowance. */
  EMPLOYMENT_AND_SUPPORT_ALLOWANCE(COUNTED, "reg 13"),
  /** Income support. */
  INCOME_SUPPORT(COUNTED, "reg 13"),
  /** Jobseeker's allowance. */
  JOBSEEKERS_ALLOWANCE(COUNTED, "reg 13"),
  /** Universal credit, without the parts for housing and for children. */
  UNIVERSAL_CREDIT(COUNTED, "reg 13"),
  /** Carer's allowance. */
  CARERS_ALLOWANCE(COUNTED, "reg 13"),
  /** Any other benefit that no other kind names. */
  OTHER_BENEFIT(COUNTED, "reg 13"),
  /** Any other income that no other kind names. */
  OTHER_INCOME(COUNTED, "reg 13"),

  /** Attendance allowance. */
  ATTENDANCE_ALLOWANCE(DISREGARDED_FOR_TEMPORARY_RESIDENTS, "Sch 1"),
  /** Care component of disability living allowance. */
  DISABILITY_LIVING_ALLOWANCE_CARE(DISREGARDED_FOR_TEMPORARY_RESIDENTS, "Sch 1"),
  /** Daily living component of personal independence payment. */
  PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING(DISREGARDED_FOR_TEMPORARY_RESIDENTS, "Sch 1"),

  /** Mobility component of disability living allowance. */
  DISABILITY_LIVING_ALLOWANCE_MOBILITY(DISREGARDED, "Sch 1 para 8"),
  /** Mobility component of personal independence payment. */
  PERSONAL_INDEPENDENCE_PAYMENT_MOBILITY(DISREGARDED, "Sch 1 para 8"),
  /** Armed forces independence payment. */
  ARMED_FORCES_INDEPENDENCE_PAYMENT(DISREGARDED, "Sch 1"),
  /** Mobility supplement of a war pension. */
  WAR_MOBILITY_SUPPLEMENT(DISREGARDED, "Sch 1 para 10"),
  /** Guaranteed income payment to somebody injured in the armed forces. */
  GUARANTEED_INCOME_PAYMENT(DISREGARDED, "Sch 1 para 18", Confidence.EXTRACT),
  /** Guaranteed income payment to a survivor. */
  SURVIVORS_GUARANTEED_INCOME_PAYMENT(FIRST_TEN_POUNDS_DISREGARDED, "Sch 1"),
  /**
   * A war pension. Later amendments may disregard more of it, and many councils disregard all of
   * it; their texts were not read.
   */
  WAR_PENSION(FIRST_TEN_POUNDS_DISREGARDED, "Sch 1 para 17", Confidence.EXTRACT),

  /** Housing benefit. */
  HOUSING_BENEFIT(DISREGARDED, "Sch 1 para 3"),
  /** Council tax reduction. */
  COUNCIL_TAX_REDUCTION(DISREGARDED, "Sch 1 para 3"),
  /** The housing part of income support or universal credit. */
  HELP_WITH_HOUSING_COSTS(DISREGARDED, "Sch 1 para 3"),
  /** Direct payments for care and support. */
  DIRECT_PAYMENT(DISREGARDED, "Sch 1"),
  /** Expenses of a volunteer. */
  VOLUNTEER_EXPENSES(DISREGARDED, "Sch 1"),
  /** Charitable or voluntary payments at regular intervals. */
  CHARITABLE_OR_VOLUNTARY_PAYMENT(DISREGARDED, "Sch 1 para 15"),
  /** Income in kind. */
  INCOME_IN_KIND(DISREGARDED, "Sch 1"),
  /** Payments for adoption, fostering or guardianship. */
  ADOPTION_FOSTERING_OR_GUARDIANSHIP(DISREGARDED, "Sch 1"),
  /** Child benefit. */
  CHILD_BENEFIT(DISREGARDED, "Sch 1"),
  /** Child tax credit. */
  CHILD_TAX_CREDIT(DISREGARDED, "Sch 1"),
  /** Guardian's allowance. */
  GUARDIANS_ALLOWANCE(DISREGARDED, "Sch 1"),
  /** Christmas bonus. */
  CHRISTMAS_BONUS(DISREGARDED, "Sch 1"),
  /** Payments from the social fund. */
  SOCIAL_FUND_PAYMENT(DISREGARDED, "Sch 1"),
  /** Student finance. */
  STUDENT_FINANCE(DISREGARDED, "Sch 1 Pt 2");

  private final IncomeTreatment treatment;
  private final Citation source;
  private final String code = Codes.of(this);

  IncomeKind(IncomeTreatment treatment, String provision) {
    this(treatment, provision, Confidence.TEXT_READ);
  }

  IncomeKind(IncomeTreatment treatment, String provision, Confidence confidence) {
    this.treatment = treatment;
    this.source = ChargingLaw.regulation(provision).withConfidence(confidence);
  }

  /** How the Regulations treat it. */
  public IncomeTreatment treatment() {
    return treatment;
  }

  /** The provision that says so. */
  public Citation source() {
    return source;
  }

  /**
   * Whether it is a disability benefit in the sense of Schedule 1 paragraph 4(2), which, where it
   * is counted, brings disability-related expenditure into the calculation.
   */
  public boolean isDisabilityBenefit() {
    return treatment == DISREGARDED_FOR_TEMPORARY_RESIDENTS;
  }

  /** The stable code, such as {@code state-pension}. */
  public String code() {
    return code;
  }
}
