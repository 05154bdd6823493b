package org.personalbudgets.rules.england.sen;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.InForce;

/**
 * England's law on what a council's money for the provision in an education, health and care plan
 * may be used for. It judges money of {@code EDUCATION} only.
 */
public final class SenPack {
  /** Name of the pack. */
  public static final String NAME = "england.sen";

  /** The first day of SI 2014/1652. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2014, 9, 1);

  private SenPack() {}

  /** The pack, for every day of spending from 1 September 2014 on. */
  public static RulePack personalBudgets() {
    return RulePack.of(
        NAME,
        "1",
        InForce.from(FIRST_DAY),
        ImmutableList.of(
            new Regulation6AgreedProvision(),
            new Regulation9ConsentOfHead(),
            new ScheduleExcludedPersons()));
  }

  /** Every reason that a provision of the pack can give. */
  public static List<ReasonCode> reasonCodes() {
    return Arrays.stream(SenReason.values())
        .map(SenReason::code)
        .collect(ImmutableList.toImmutableList());
  }
}
