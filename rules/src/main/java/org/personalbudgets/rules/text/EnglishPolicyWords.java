package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableMap;
import org.personalbudgets.core.policy.EnoughMoneyLeft;
import org.personalbudgets.core.policy.InAgreedPlan;
import org.personalbudgets.core.policy.LineCap;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.policy.ProhibitedCategories;
import org.personalbudgets.core.policy.PurchaseCap;
import org.personalbudgets.core.policy.WindowCap;

/** The English words of the ready-made policies. */
final class EnglishPolicyWords {
  static final WordBook BOOK =
      WordBook.of(
          ImmutableMap.<String, Wording>builder()
              .put(
                  LinkedToEligibleNeed.LINKED,
                  new Wording(
                      "It meets a need that your plan is there to meet.",
                      "Linked to an eligible, unmet need of the agreed plan."))
              .put(
                  LinkedToEligibleNeed.NOT_LINKED,
                  new Wording(
                      "It is not linked to any need that your plan is there to meet.",
                      "Not linked to any eligible, unmet need of the agreed plan."))
              .put(
                  InAgreedPlan.CODE,
                  new Wording(
                      "Your agreed plan has no line for it yet.",
                      "No line of the agreed plan covers it; the plan would have to be revised."))
              .put(
                  ProhibitedCategories.CODE,
                  new Wording(
                      "The list of things that may not be bought names it: {listed}.",
                      "Category {category} lies within {listed}, which the list prohibits."))
              .put(
                  PurchaseCap.CODE,
                  Wording.of("It costs {amount}; the most for one purchase is {cap}."))
              .put(
                  WindowCap.CODE,
                  Wording.of(
                      "With what was spent from {from} to {to} it comes to {together}; the most in"
                          + " that time is {cap}."))
              .put(
                  WindowCap.SPENDING_NOT_KNOWN,
                  Wording.of("Nobody has shown what was spent so far, and a limit applies."))
              .put(
                  LineCap.CODE,
                  Wording.of(
                      "With what was spent on {line} from {from} to {to} it comes to {together}; the"
                          + " plan sets {planned} aside for that time."))
              .put(
                  LineCap.SPENDING_NOT_KNOWN,
                  Wording.of("Nobody has shown what was spent on this part of the plan so far."))
              .put(EnoughMoneyLeft.CODE, Wording.of("It costs {amount}, and {left} is left."))
              .put(
                  EnoughMoneyLeft.BALANCE_NOT_KNOWN,
                  Wording.of("Nobody has shown how much money is left."))
              .buildOrThrow());

  private EnglishPolicyWords() {}
}
