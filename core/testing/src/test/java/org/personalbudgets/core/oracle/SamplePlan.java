package org.personalbudgets.core.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/** A random agreed plan of two or three lines, with the same said in texts. */
record SamplePlan(
    AgreedPlan plan, Map<String, Set<String>> needsOfLine, Set<String> unmetEligibleNeeds) {
  static final long PENNIES_A_WEEK = 2000;
  static final List<String> NEEDS = List.of("fitness", "washing", "cooking", "garden");
  static final List<String> LINES = List.of("gym", "support", "outings");

  static SamplePlan random(SplittableRandom random) {
    List<Need> needs = new ArrayList<>();
    Set<String> unmetEligible = new LinkedHashSet<>();
    for (String id : NEEDS) {
      boolean eligible = random.nextInt(3) > 0;
      MeetingOfNeed meeting =
          MeetingOfNeed.values()[random.nextInt(2) * random.nextInt(MeetingOfNeed.values().length)];
      needs.add(EngineCase.need(new NeedId(id), eligible, meeting));
      if (eligible && meeting == MeetingOfNeed.UNMET) {
        unmetEligible.add(id);
      }
    }
    Map<String, Set<String>> needsOfLine = new LinkedHashMap<>();
    List<PlanLine> lines = new ArrayList<>();
    for (String id : LINES.subList(0, 2 + random.nextInt(2))) {
      Set<String> ofLine = some(NEEDS, random);
      needsOfLine.put(id, ofLine);
      lines.add(line(id, ofLine));
    }
    return new SamplePlan(EngineCase.plan(needs, lines), needsOfLine, unmetEligible);
  }

  private static PlanLine line(String id, Set<String> needs) {
    return PlanLine.builder()
        .id(PlanLineId.of(id))
        .description("a line")
        .category(Categories.GYM)
        .needs(needs.stream().map(NeedId::new).toList())
        .cost(
            LineCost.repeating(
                PeriodicAmount.weekly(Amount.pence(PENNIES_A_WEEK)), EngineCase.AGREED))
        .mode(ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON))
        .stream(FundingStream.ADULT_SOCIAL_CARE)
        .build();
  }

  /** One to two of the items. */
  private static Set<String> some(List<String> items, SplittableRandom random) {
    Set<String> some = new LinkedHashSet<>();
    some.add(items.get(random.nextInt(items.size())));
    some.add(items.get(random.nextInt(items.size())));
    return some;
  }
}
