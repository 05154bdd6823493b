package org.personalbudgets.examples.walkthrough;

import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.rules.england.careact.CareActPack;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/** The rules that the purchases are judged by: national law, and one council's published list. */
final class Rules {
  private Rules() {}

  static RulePack nationalPack() {
    return CareActPack.adultDirectPayments();
  }

  static SpendPolicies policies() {
    return SpendPolicies.of(nationalPack(), PublishedCouncilLists.leicestershire().toRulePack());
  }
}
