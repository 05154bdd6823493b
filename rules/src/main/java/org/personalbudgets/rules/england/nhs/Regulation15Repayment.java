package org.personalbudgets.rules.england.nhs;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.Set;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;

/**
 * SI 2013/1617 regulation 15: on what grounds a health body may ask for the whole or part of a
 * direct payment back. It may, and need not. Money that was not used may be asked back where a
 * substantial proportion was not and has built up, which the body judges; what is left of a month
 * is no ground by itself.
 */
public final class Regulation15Repayment {
  /** The text. */
  public static final Citation SOURCE = Citation.law("SI 2013/1617", "reg 15");

  /** Whether a substantial proportion was not used and has built up. Asked about the stream. */
  public static final Question SUBSTANTIAL_PROPORTION =
      new Question("nhs.substantial-proportion-unused", DecisionMaker.HEALTH_BODY, SOURCE);

  /** The grounds that the regulation names. */
  public static final Set<RecoveryGround> GROUNDS =
      Sets.immutableEnumSet(
          RecoveryGround.PLAN_CHANGED,
          RecoveryGround.CIRCUMSTANCES_CHANGED,
          RecoveryGround.UNUSED_AND_ACCUMULATED,
          RecoveryGround.USED_OTHERWISE,
          RecoveryGround.THEFT_OR_FRAUD,
          RecoveryGround.DEATH);

  private Regulation15Repayment() {}

  /**
   * Whether money may be asked back on a ground.
   *
   * @param substantialProportion a finding on {@link #SUBSTANTIAL_PROPORTION}; looked at for money
   *     that was not used only
   */
  public static Truth mayAsk(RecoveryGround ground, Finding substantialProportion) {
    requireNonNull(substantialProportion, "substantialProportion").on(SUBSTANTIAL_PROPORTION);
    if (requireNonNull(ground, "ground") == RecoveryGround.UNUSED_AND_ACCUMULATED) {
      return substantialProportion.truth();
    }
    return Truth.of(GROUNDS.contains(ground));
  }
}
