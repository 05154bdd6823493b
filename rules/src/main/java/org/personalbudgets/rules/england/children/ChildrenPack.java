package org.personalbudgets.rules.england.children;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.InForce;

/**
 * England's law on what a council's money for a child in need, or a disabled parent, may be used
 * for. It judges money of {@code CHILDRENS_SOCIAL_CARE} only.
 */
public final class ChildrenPack {
  /** Name of the pack. */
  public static final String NAME = "england.children";

  /** The first day of SI 2009/1887. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2009, 11, 9);

  private ChildrenPack() {}

  /** The pack, for every day of spending from 9 November 2009 on. */
  public static RulePack directPayments() {
    return RulePack.of(
        NAME,
        "1",
        InForce.from(FIRST_DAY),
        ImmutableList.of(
            new Section17ServicesForNeeds(),
            new Section17APayees(),
            new Regulation11Relatives(),
            Regulation13ResidentialStays.literal(),
            new Regulation15UseForService()));
  }

  /** Every reason that a provision of the pack can give. */
  public static List<ReasonCode> reasonCodes() {
    return Arrays.stream(ChildrenReason.values())
        .map(ChildrenReason::code)
        .collect(ImmutableList.toImmutableList());
  }
}
