package org.personalbudgets.rules.england;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.rules.england.careact.CareActPack;
import org.personalbudgets.rules.england.children.ChildrenPack;
import org.personalbudgets.rules.england.children.ChildrenQuestions;
import org.personalbudgets.rules.england.nhs.NhsPack;
import org.personalbudgets.rules.england.nhs.NhsQuestions;
import org.personalbudgets.rules.england.sen.SenPack;
import org.personalbudgets.rules.england.sen.SenQuestions;

/**
 * All of England's packs together. Each judges the money of its own stream and is silent about any
 * other, so that a budget of one stream and one of several are judged by the same composition.
 */
public final class EnglandPacks {
  private EnglandPacks() {}

  /** The four packs. */
  public static List<RulePack> all() {
    return ImmutableList.of(
        CareActPack.adultDirectPayments(),
        ChildrenPack.directPayments(),
        NhsPack.personalHealthBudgets(),
        SenPack.personalBudgets());
  }

  /** The policies of the four packs. */
  public static SpendPolicies policies() {
    return SpendPolicies.of(all());
  }

  /** Every reason that they can give. */
  public static List<ReasonCode> reasonCodes() {
    return Stream.of(
            CareActPack.reasonCodes(),
            ChildrenPack.reasonCodes(),
            NhsPack.reasonCodes(),
            SenPack.reasonCodes())
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** Every question that their provisions put to somebody. */
  public static List<Question> questions() {
    return Stream.of(
            CareActPack.questions(), ChildrenQuestions.ALL, NhsQuestions.ALL, SenQuestions.ALL)
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }
}
