package org.personalbudgets.core.need;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;

/**
 * The three ways in which a carer counts as unable to achieve an outcome; any one is enough: SI
 * 2015/313 regulation 3(3). Taking significantly longer, which counts for an adult, is not one.
 */
public enum CarerLimb {
  /** Unable to achieve it without assistance. */
  NOT_WITHOUT_ASSISTANCE("a", "not-without-assistance"),
  /** Able without assistance, but with significant pain, distress or anxiety. */
  PAIN_DISTRESS_OR_ANXIETY("b", "pain-distress-or-anxiety"),
  /**
   * Able without assistance, but endangering, or likely to endanger, the health or safety of the
   * carer or of others.
   */
  ENDANGERS_HEALTH_OR_SAFETY("c", "endangers-health-or-safety");

  private final Citation source;
  private final String code;

  CarerLimb(String paragraph, String code) {
    source = Citation.law("SI 2015/313", "reg 3(3)(" + paragraph + ")");
    this.code = code;
  }

  /** The paragraph that states the limb. */
  public Citation source() {
    return source;
  }

  /** A stable word for the limb, the last part of the code of its questions. */
  public String code() {
    return code;
  }

  /**
   * The question whether this limb holds for an outcome, such as {@code
   * care-act.carer.recreation.not-without-assistance}. The local authority answers (Care Act 2014
   * section 13(1)), through its assessor.
   */
  public Question questionFor(CarerOutcome outcome) {
    requireNonNull(outcome, "outcome");
    return new Question(outcome.code() + "." + code, DecisionMaker.LOCAL_AUTHORITY, source);
  }
}
