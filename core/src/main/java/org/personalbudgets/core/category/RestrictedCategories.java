package org.personalbudgets.core.category;

/**
 * Codes of what law, guidance or councils' lists keep personal budgets from being spent on, or
 * allow only on conditions. Standing here bars nothing: the rule that bars it names its source. S1
 * to S4 are as in {@link Categories}.
 */
public final class RestrictedCategories {
  /** Health care that the NHS is responsible for (S1, S3). */
  public static final Category HEALTH = Category.of("health");

  /** Treatment that a health budget pays for (S2). */
  public static final Category TREATMENT = Category.of("health.treatment");

  /** Medication: solely the responsibility of the NHS (S1). */
  public static final Category MEDICATION = Category.of("health.medication");

  /** Nursing care by a registered nurse (Care Act 2014 s 22(3)). */
  public static final Category NURSING_CARE = Category.of("health.nursing");

  /** Equipment that the NHS already provides (S3). */
  public static final Category NHS_EQUIPMENT = Category.of("health.nhs-equipment");

  /** Services of a general practitioner (SI 2013/1617 reg 8(5)(a)). */
  public static final Category PRIMARY_MEDICAL_SERVICES = Category.of("health.primary-medical");

  /** A charge that the NHS makes (SI 2013/1617 reg 8(5)(b)). */
  public static final Category NHS_CHARGE = Category.of("health.nhs-charge");

  /** A prescription or pharmaceutical charge (reg 8(5)(b)). */
  public static final Category PRESCRIPTION_CHARGE = Category.of("health.nhs-charge.prescription");

  /** A dental charge (reg 8(5)(b)). */
  public static final Category DENTAL_CHARGE = Category.of("health.nhs-charge.dental");

  /** An optical charge (reg 8(5)(b)). */
  public static final Category OPTICAL_CHARGE = Category.of("health.nhs-charge.optical");

  /** A planned surgical operation (reg 8(5)(c)). */
  public static final Category PLANNED_SURGERY = Category.of("health.surgery");

  /** Vaccination or immunisation (reg 8(5)(d)). */
  public static final Category VACCINATION = Category.of("health.vaccination");

  /** Screening (reg 8(5)(d)). */
  public static final Category SCREENING = Category.of("health.screening");

  /** The National Child Measurement Programme (reg 8(5)(e)). */
  public static final Category CHILD_MEASUREMENT_PROGRAMME =
      Category.of("health.child-measurement");

  /** An NHS Health Check (reg 8(5)(f)). */
  public static final Category HEALTH_CHECK = Category.of("health.health-check");

  /** Urgent or emergency care, or an unplanned stay in hospital. */
  public static final Category EMERGENCY_CARE = Category.of("health.emergency");

  /** A health assessment: on some local NHS lists. */
  public static final Category HEALTH_ASSESSMENT = Category.of("health.assessment");

  /** General living costs: on the list of BCP. */
  public static final Category LIVING_COSTS = Category.of("living-costs");

  /** Food and drink: on the lists of South Tyneside and others. */
  public static final Category FOOD = Category.of("living-costs.food");

  /** Clothing: on the lists of Independent Lives and others. */
  public static final Category CLOTHING = Category.of("living-costs.clothing");

  /** Jewellery: on the list of Independent Lives. */
  public static final Category JEWELLERY = Category.of("living-costs.jewellery");

  /** Household bills (S3). */
  public static final Category HOUSEHOLD_BILLS = Category.of("household-bills");

  /** Heating, lighting, electricity and gas. */
  public static final Category ENERGY_BILLS = Category.of("household-bills.energy");

  /** Water. */
  public static final Category WATER_BILLS = Category.of("household-bills.water");

  /** Council tax. */
  public static final Category COUNCIL_TAX = Category.of("household-bills.council-tax");

  /** Telephone and broadband. */
  public static final Category TELEPHONE_BILLS = Category.of("household-bills.telephone");

  /** Ongoing housing costs (S3). */
  public static final Category HOUSING_COSTS = Category.of("housing-costs");

  /** Rent. */
  public static final Category RENT = Category.of("housing-costs.rent");

  /** Mortgage. */
  public static final Category MORTGAGE = Category.of("housing-costs.mortgage");

  /** Ground rent and service charges. */
  public static final Category SERVICE_CHARGE = Category.of("housing-costs.service-charge");

  /** Services that a council runs: barred by the policy of many councils. */
  public static final Category COUNCIL_SERVICES = Category.of("council-services");

  /** What another public body already pays for: on the list of Independent Lives. */
  public static final Category FUNDED_ELSEWHERE = Category.of("funded-elsewhere");

  /** Gambling (S1; SI 2013/1617 reg 8(5)(h)). */
  public static final Category GAMBLING = Category.of("gambling");

  /** Repaying a debt (S1; SI 2013/1617 reg 8(5)(i)). */
  public static final Category DEBT = Category.of("debt");

  /** Bank charges: on the list of Independent Lives. */
  public static final Category BANK_CHARGES = Category.of("bank-charges");

  /** Alcohol (S1; SI 2013/1617 reg 8(5)(g)). */
  public static final Category ALCOHOL = Category.of("alcohol");

  /** Tobacco (S1; SI 2013/1617 reg 8(5)(g)). */
  public static final Category TOBACCO = Category.of("tobacco");

  /** Drugs that are not medication: on the lists of Lincolnshire and Independent Lives. */
  public static final Category DRUGS = Category.of("drugs");

  /** Anything illegal (S1). */
  public static final Category ILLEGAL = Category.of("illegal");

  /** Anything that harms (S1). */
  public static final Category HARM = Category.of("harm");

  /** Anything that will harm the person (S1). */
  public static final Category HARM_TO_SELF = Category.of("harm.self");

  /** Anything that will harm other people (S1). */
  public static final Category HARM_TO_OTHERS = Category.of("harm.others");

  private RestrictedCategories() {}
}
