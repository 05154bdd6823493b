package org.personalbudgets.rules.england.eligibility;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.Regime;

/** The rights in England from which a personal budget may come, each under its own law. */
public enum Right {
  /** An adult's needs for care and support. */
  ADULT_CARE_AND_SUPPORT(
      Regime.CARE_ACT_ADULT, RightKind.NEEDS_MUST_BE_MET, Citation.law("Care Act 2014", "s 18")),
  /** A carer's needs for support. */
  CARERS_SUPPORT(
      Regime.CARE_ACT_CARER, RightKind.NEEDS_MUST_BE_MET, Citation.law("Care Act 2014", "s 20")),
  /** Direct payments for services to a child in need or the family. */
  CHILDRENS_DIRECT_PAYMENTS(
      Regime.CHILDREN_ACT,
      RightKind.PAYMENTS_MUST_BE_MADE,
      Citation.law("Children Act 1989", "s 17A")),
  /** A personal budget for provision in an education, health and care plan. */
  SPECIAL_EDUCATIONAL_NEEDS_BUDGET(
      Regime.SPECIAL_EDUCATIONAL_NEEDS,
      RightKind.RIGHT_TO_ASK,
      Citation.law("Children and Families Act 2014", "s 49")),
  /** A personal health budget for continuing care of a person aged 17 or under. */
  CHILDRENS_CONTINUING_CARE_BUDGET(
      Regime.NHS, RightKind.RIGHT_TO_HAVE, Citation.law("SI 2012/2996", "reg 32A(1)(a)")),
  /** A personal health budget for NHS Continuing Healthcare. */
  CONTINUING_HEALTHCARE_BUDGET(
      Regime.NHS, RightKind.RIGHT_TO_HAVE, Citation.law("SI 2012/2996", "reg 32A(1)(b)")),
  /** A personal health budget for after-care under section 117. */
  AFTERCARE_BUDGET(
      Regime.NHS, RightKind.RIGHT_TO_HAVE, Citation.law("SI 2012/2996", "reg 32A(1)(c)")),
  /** A personal wheelchair budget. */
  WHEELCHAIR_BUDGET(
      Regime.NHS, RightKind.RIGHT_TO_HAVE, Citation.law("SI 2012/2996", "reg 32A(1)(d)")),
  /** After-care itself, which the health body and the authority owe together, free of charge. */
  AFTERCARE(
      Regime.NHS,
      RightKind.NEEDS_MUST_BE_MET,
      Citation.law("Mental Health Act 1983", "s 117(2)").withConfidence(Confidence.REMEMBERED));

  private final Regime regime;
  private final RightKind kind;
  private final Citation source;

  Right(Regime regime, RightKind kind, Citation source) {
    this.regime = regime;
    this.kind = kind;
    this.source = source;
  }

  /** The body of law. */
  public Regime regime() {
    return regime;
  }

  /** What the right gives. */
  public RightKind kind() {
    return kind;
  }

  /** The provision that gives it. */
  public Citation source() {
    return source;
  }
}
