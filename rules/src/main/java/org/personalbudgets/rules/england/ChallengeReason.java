package org.personalbudgets.rules.england;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.rules.shared.Codes;

/** Reasons that steps of a challenge give. */
public enum ChallengeReason {
  /** The funder has to decide again. */
  MUST_DECIDE_AGAIN,
  /** The funder was asked before and may leave it. */
  NEED_NOT_DECIDE_AGAIN,
  /** There is time to take the step. */
  IN_TIME,
  /** Its time has passed; it may be accepted for good reason. */
  TIME_PASSED,
  /** The funder has to answer a complaint first. */
  COMPLAIN_FIRST,
  /** The tribunal hears appeals on the provision, not on the budget. */
  TRIBUNAL_ON_PROVISION_ONLY,
  /** The court expects to be asked promptly; how soon was not read. */
  COURT_PROMPTLY;

  /** The stable code. */
  public ReasonCode code() {
    return new ReasonCode("challenge." + Codes.of(this));
  }

  Reason from(Citation source) {
    return Reason.of(code()).addSource(source);
  }

  /** Every reason that a step can give. */
  public static List<ReasonCode> reasonCodes() {
    return Arrays.stream(values())
        .map(ChallengeReason::code)
        .collect(ImmutableList.toImmutableList());
  }
}
