package org.personalbudgets.rules.england.nhs;

import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.law.Citation;

/** Every reason that the provisions on personal health budgets give, with the text. */
public enum NhsReason {
  /** The direct payment secures a service that the care plan specifies. */
  USED_AS_PLANNED("nhs.reg11-used-as-planned", Instrument.DIRECT_PAYMENTS, "reg 11"),
  /** The direct payment would be used for something that the care plan does not specify. */
  NOT_AS_PLANNED("nhs.reg11-not-as-planned", Instrument.DIRECT_PAYMENTS, "reg 11"),
  /** Nobody has decided yet whether the health need is one to be met. */
  NEED_NOT_DECIDED_ON("nhs.reg8-need-not-decided-on", Instrument.DIRECT_PAYMENTS, "reg 8(4)(a)"),
  /** The budget is used, otherwise than by direct payment, as was planned and agreed. */
  PLANNED_AND_AGREED("nhs.reg32a-planned-and-agreed", Instrument.STANDING_RULES, "reg 32A(1)"),
  /** The budget would be used, otherwise than by direct payment, for what was not agreed. */
  NOT_PLANNED("nhs.reg32a-not-planned", Instrument.STANDING_RULES, "reg 32A(1)"),
  /** Services of a general practitioner. */
  PRIMARY_MEDICAL("nhs.reg8-primary-medical-services", Instrument.DIRECT_PAYMENTS, "reg 8(5)(a)"),
  /** A service for which the NHS makes a charge. */
  CHARGED_SERVICE("nhs.reg8-charged-service", Instrument.DIRECT_PAYMENTS, "reg 8(5)(b)"),
  /** A planned surgical operation. */
  PLANNED_SURGERY("nhs.reg8-planned-surgery", Instrument.DIRECT_PAYMENTS, "reg 8(5)(c)"),
  /** Vaccination, immunisation or screening. */
  VACCINATION_OR_SCREENING(
      "nhs.reg8-vaccination-or-screening", Instrument.DIRECT_PAYMENTS, "reg 8(5)(d)"),
  /** The National Child Measurement Programme. */
  CHILD_MEASUREMENT("nhs.reg8-child-measurement", Instrument.DIRECT_PAYMENTS, "reg 8(5)(e)"),
  /** An NHS Health Check. */
  HEALTH_CHECK("nhs.reg8-health-check", Instrument.DIRECT_PAYMENTS, "reg 8(5)(f)"),
  /** Alcohol or tobacco. */
  ALCOHOL_OR_TOBACCO("nhs.reg8-alcohol-or-tobacco", Instrument.DIRECT_PAYMENTS, "reg 8(5)(g)"),
  /** Gambling. */
  GAMBLING("nhs.reg8-gambling", Instrument.DIRECT_PAYMENTS, "reg 8(5)(h)"),
  /** A debt for something other than a service that the care plan specifies. */
  DEBT("nhs.reg8-debt", Instrument.DIRECT_PAYMENTS, "reg 8(5)(i)"),
  /** Somebody connected with the patient would be paid, and the care plan does not name them. */
  CONNECTED_PERSON_NOT_NAMED(
      "nhs.reg8-connected-person-not-named", Instrument.DIRECT_PAYMENTS, "reg 8(5A) and (5B)"),
  /** Somebody connected with the patient would be paid, and whether that is necessary decides. */
  CONNECTED_PERSON("nhs.reg8-connected-person", Instrument.DIRECT_PAYMENTS, "reg 8(5A) and 11(3A)"),
  /** Whether the payee is connected with the patient hangs on what nobody has said. */
  CONNECTION_NOT_KNOWN(
      "nhs.reg8-connection-not-known", Instrument.DIRECT_PAYMENTS, "reg 8(5A) and (5B)"),
  /** The patient is subject to an order that the Schedule lists. */
  EXCLUDED_PERSON("nhs.sch-excluded-person", Instrument.DIRECT_PAYMENTS, "Sch"),
  /** The money would be paid into the holder's own account, and is no one-off payment. */
  ACCOUNT("nhs.reg10-account", Instrument.DIRECT_PAYMENTS, "reg 10");

  /** The instruments; apart, as an enum constant cannot read a constant of its own class. */
  private static final class Instrument {
    static final String DIRECT_PAYMENTS = "SI 2013/1617";
    static final String STANDING_RULES = "SI 2012/2996";

    private Instrument() {}
  }

  private final String code;
  private final String instrument;
  private final String provision;

  NhsReason(String code, String instrument, String provision) {
    this.code = code;
    this.instrument = instrument;
    this.provision = provision;
  }

  /** The stable code. */
  public ReasonCode code() {
    return new ReasonCode(code);
  }

  /** The text that the reason rests on. */
  public Citation source() {
    return Citation.law(instrument, provision);
  }

  /** The reason, with its source and without arguments. */
  public Reason reason() {
    return Reason.of(code()).addSource(source());
  }
}
