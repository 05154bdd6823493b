package org.personalbudgets.core.plan;

import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.law.Citation;

/** The texts that findings on plans cite, each in one place. */
final class Sources {
  static final Citation INVOLVEMENT = Citation.law("Care Act 2014", "s 25(3)");
  static final Citation ASSESSED_NEEDS = Citation.law("Care Act 2014", "s 25(1)(a)");
  static final Citation ELIGIBLE_NEEDS = Citation.law("Care Act 2014", "s 25(1)(b)");
  static final Citation NEEDS_MET = Citation.law("Care Act 2014", "s 25(1)(c)");
  static final Citation OUTCOMES = Citation.law("Care Act 2014", "s 25(1)(d)");
  static final Citation NINE_QUESTIONS =
      Citation.local("Leicestershire, planning your support", "the nine questions");
  static final Citation SIGN_OFF =
      Citation.local("Leicestershire, planning your support", "safe, legal and meets your needs");
  static final Citation NHS_RISKS = Citation.law("SI 2013/1617", "reg 8(1)");
  static final Citation INDEPENDENCE =
      Citation.guidance("NHS England, integrated personal budgets", "third-party budget");

  private Sources() {}

  /** The text by which the money of a stream has to suffice for what it pays for. */
  static Citation sufficiency(FundingStream stream) {
    return switch (stream) {
      case ADULT_SOCIAL_CARE -> Citation.law("Care Act 2014", "s 26(1)");
      case CHILDRENS_SOCIAL_CARE -> Citation.law("Children Act 1989", "s 17A(1)");
      case EDUCATION -> Citation.law("SI 2014/1652", "reg 10");
      case NHS -> Citation.law("SI 2013/1617", "reg 8(1)");
    };
  }

  /** The text that says how money of a stream may be managed. */
  static Citation management(FundingStream stream) {
    return switch (stream) {
      case ADULT_SOCIAL_CARE -> Citation.law("Care Act 2014", "ss 31 and 32");
      case CHILDRENS_SOCIAL_CARE -> Citation.law("Children Act 1989", "s 17A(2)");
      case EDUCATION -> Citation.law("SI 2014/1652", "reg 5");
      case NHS -> Citation.law("SI 2012/2996", "reg 32B(2)");
    };
  }
}
