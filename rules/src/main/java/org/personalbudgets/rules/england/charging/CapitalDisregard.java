package org.personalbudgets.rules.england.charging;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.rules.shared.Codes;

/**
 * Why capital is left out: SI 2014/2672 Schedule 2. The caller states the ground, because each
 * rests on facts or on somebody's intention; two grounds that follow from what the library knows
 * are found by {@link Schedule2CapitalDisregards} itself.
 */
public enum CapitalDisregard {
  /** The main or only home, while needs are met other than in a care home. */
  HOME_WHILE_LIVING_IN_IT(
      Citation.guidance("Care and support statutory guidance", "annex B")
          .withConfidence(Confidence.REMEMBERED)),
  /** The home of a permanent resident of a care home, for the first twelve weeks. */
  HOME_FOR_TWELVE_WEEKS(ChargingLaw.regulation("Sch 2 para 2")),
  /** The home that a temporary resident intends to return to and that is still available. */
  HOME_TO_RETURN_TO(ChargingLaw.regulation("Sch 2 para 1")),
  /** The home that a temporary resident is disposing of to acquire another to live in. */
  HOME_BEING_EXCHANGED(ChargingLaw.regulation("Sch 2 para 1")),
  /** Premises that a qualifying relative lives in. */
  PREMISES_OF_RELATIVE(ChargingLaw.regulation("Sch 2")),
  /** Money of a direct payment that is held for care and support. */
  DIRECT_PAYMENT_MONEY(ChargingLaw.regulation("Sch 2").withConfidence(Confidence.REMEMBERED)),
  /** The surrender value of a life insurance policy or an annuity. */
  LIFE_INSURANCE(ChargingLaw.regulation("Sch 2").withConfidence(Confidence.REMEMBERED)),
  /** Personal possessions not bought to reduce the charge. */
  PERSONAL_POSSESSIONS(ChargingLaw.regulation("Sch 2").withConfidence(Confidence.REMEMBERED)),
  /** Money held in trust or by a court on account of a personal injury. */
  PERSONAL_INJURY(ChargingLaw.regulation("Sch 2").withConfidence(Confidence.REMEMBERED)),
  /** Arrears of disregarded benefits, for fifty-two weeks. */
  BENEFIT_ARREARS(ChargingLaw.regulation("Sch 2").withConfidence(Confidence.REMEMBERED));

  private final Citation source;
  private final String code = Codes.of(this);

  CapitalDisregard(Citation source) {
    this.source = source;
  }

  /** The provision that disregards it. */
  public Citation source() {
    return source;
  }

  /** The stable code, such as {@code home-to-return-to}. */
  public String code() {
    return code;
  }
}
