package org.personalbudgets.rules.england.sen;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;

/**
 * SI 2014/1652 regulation 4: a personal budget may be asked for only while a draft plan is being
 * prepared, or while a plan is being reviewed or re-assessed.
 */
public final class Regulation4Request {
  private Regulation4Request() {}

  /** Whether a personal budget may be asked for at this stage of the plan. */
  public static Limb mayBeMade(EhcPlanStage stage) {
    boolean open =
        switch (requireNonNull(stage, "stage")) {
          case DRAFT_IN_PREPARATION, UNDER_REVIEW, UNDER_REASSESSMENT -> true;
          case ASSESSMENT, FINAL -> false;
        };
    return Limb.fact(
        "sen.request-in-time", Citation.law("SI 2014/1652", "reg 4"), Finding.decided(open));
  }
}
