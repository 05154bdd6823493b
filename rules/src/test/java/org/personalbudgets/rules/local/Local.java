package org.personalbudgets.rules.local;

import java.time.LocalDate;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.policy.Consequence;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.england.careact.CareActPack;

/** What the tests of councils' rules share. */
final class Local {
  static final RulePack NATIONAL = CareActPack.adultDirectPayments();
  static final Citation POLICY = Citation.local("Example Council, direct payments", "p 3");
  static final InForce SINCE_2025 = InForce.from(LocalDate.of(2025, 4, 1));

  private Local() {}

  static CouncilPack.Builder pack() {
    return CouncilPack.builder().id("council.example").inForce(SINCE_2025);
  }

  /** The cap was £20.00 and became £25.00 on 1 October 2025. */
  static LocalLimit.Builder limit(Consequence above) {
    return LocalLimit.builder()
        .code("gym")
        .category(Categories.LEISURE)
        .most(
            DatedTable.<Amount>named("council.example.gym")
                .from(LocalDate.of(2025, 4, 1), Amount.pounds("20.00"), POLICY)
                .from(LocalDate.of(2025, 10, 1), Amount.pounds("25.00"), POLICY)
                .stillInForce())
        .above(above);
  }
}
