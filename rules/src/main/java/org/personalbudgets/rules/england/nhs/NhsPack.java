package org.personalbudgets.rules.england.nhs;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.InForce;

/**
 * England's law on what a health body's money may be used for, in a direct payment, a notional
 * budget, a third-party budget or a mix. It judges money of {@code NHS} only.
 */
public final class NhsPack {
  /** Name of the pack. */
  public static final String NAME = "england.nhs";

  /** The first day of SI 2013/1617. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2013, 8, 1);

  private NhsPack() {}

  /** The pack, for every day of spending from 1 August 2013 on. */
  public static RulePack personalHealthBudgets() {
    return RulePack.of(
        NAME,
        "1",
        InForce.from(FIRST_DAY),
        ImmutableList.of(
            new Regulation8ConnectedPersons(),
            new Regulation8Exclusions(),
            new Regulation11UseAsPlanned(),
            new ScheduleExcludedPersons(),
            new StandingRules32APlannedUse()));
  }

  /** Every reason that a provision of the pack can give. */
  public static List<ReasonCode> reasonCodes() {
    return Arrays.stream(NhsReason.values())
        .map(NhsReason::code)
        .collect(ImmutableList.toImmutableList());
  }
}
