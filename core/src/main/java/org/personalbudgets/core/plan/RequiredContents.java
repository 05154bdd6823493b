package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.agreement.Agreement;
import org.personalbudgets.core.agreement.AgreementTerms;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Need;

/**
 * What the law requires and is missing: from a plan alone, from a plan with its budget, or from a
 * plan with budget and agreement. The three ask the same of the plan; the budget's items are asked
 * for once there is a budget, the agreement's once there is an agreement.
 */
public final class RequiredContents {
  private RequiredContents() {}

  /** The missing items that belong in the plan itself, in their order. */
  public static List<RequiredItem> missing(SupportPlan plan) {
    return missing(requireNonNull(plan, "plan"), Optional.empty(), Optional.empty());
  }

  /** The missing items that belong in the plan or the budget, in their order. */
  public static List<RequiredItem> missing(SupportPlan plan, AgreedBudget budget) {
    return missing(
        requireNonNull(plan, "plan"),
        Optional.of(requireNonNull(budget, "budget")),
        Optional.empty());
  }

  /** All missing items, in their order. */
  public static List<RequiredItem> missing(
      SupportPlan plan, AgreedBudget budget, Agreement agreement) {
    return missing(
        requireNonNull(plan, "plan"),
        Optional.of(requireNonNull(budget, "budget")),
        Optional.of(requireNonNull(agreement, "agreement")));
  }

  private static List<RequiredItem> missing(
      SupportPlan plan, Optional<AgreedBudget> budget, Optional<Agreement> agreement) {
    return Arrays.stream(RequiredItem.values())
        .filter(item -> isRequired(item, plan))
        .filter(item -> isMissing(item, plan, budget, agreement))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether any line of the stream is paid by direct payment. */
  static boolean paysDirectly(SupportPlan plan, FundingStream stream) {
    return plan.lines().stream().anyMatch(line -> line.stream() == stream && isDirectPayment(line));
  }

  private static boolean isDirectPayment(PlanLine line) {
    return line.mode() instanceof ManagementMode.DirectPayment;
  }

  private static boolean isRequired(RequiredItem item, SupportPlan plan) {
    return switch (item) {
      case CARE_ACT_NEEDS,
          CARE_ACT_ELIGIBILITY,
          CARE_ACT_NEEDS_TO_BE_MET,
          CARE_ACT_OUTCOMES,
          CARE_ACT_PERSONAL_BUDGET,
          CARE_ACT_ADVICE ->
          plan.regimes().stream().anyMatch(FundingStream.ADULT_SOCIAL_CARE::isUnder);
      case CARE_ACT_DIRECT_PAYMENT_NEEDS, CARE_ACT_DIRECT_PAYMENT_AMOUNT ->
          paysDirectly(plan, FundingStream.ADULT_SOCIAL_CARE);
      case NHS_NEEDS_AND_OUTCOMES,
          NHS_SERVICES,
          NHS_AMOUNT_AND_INTERVALS,
          NHS_CARE_COORDINATOR,
          NHS_MONITORS,
          NHS_FIRST_REVIEW,
          NHS_NOTICE ->
          paysDirectly(plan, FundingStream.NHS);
      default -> paysDirectly(plan, FundingStream.EDUCATION);
    };
  }

  private static boolean isMissing(
      RequiredItem item,
      SupportPlan plan,
      Optional<AgreedBudget> budget,
      Optional<Agreement> agreement) {
    return switch (item) {
      case CARE_ACT_NEEDS -> plan.needs().stream().noneMatch(RequiredContents::isOfCareAct);
      case CARE_ACT_ELIGIBILITY ->
          plan.needs().stream()
              .anyMatch(need -> isOfCareAct(need) && !need.eligible().truth().isDecided());
      case CARE_ACT_NEEDS_TO_BE_MET ->
          plan.lines().stream().allMatch(line -> line.needs().isEmpty())
              && plan.existingServices().isEmpty();
      case CARE_ACT_OUTCOMES -> plan.wantedOutcomes().isEmpty();
      case CARE_ACT_PERSONAL_BUDGET ->
          budget.map(agreed -> lacks(agreed, FundingStream.ADULT_SOCIAL_CARE)).orElse(false);
      case CARE_ACT_ADVICE -> lacksAdvice(plan);
      case CARE_ACT_DIRECT_PAYMENT_NEEDS -> lacksNeeds(plan, FundingStream.ADULT_SOCIAL_CARE);
      case NHS_NEEDS_AND_OUTCOMES ->
          plan.wantedOutcomes().isEmpty()
              || plan.needs().stream().noneMatch(need -> need.regime() == Regime.NHS);
      // a line paid directly, without which the item is not required, says what is bought
      case NHS_SERVICES, SEN_GOODS_AND_SERVICES -> false;
      case NHS_CARE_COORDINATOR -> plan.careCoordinator().isEmpty();
      case NHS_MONITORS -> plan.monitors().isEmpty();
      default -> agreement.map(made -> isMissing(item, made)).orElse(false);
    };
  }

  private static boolean isMissing(RequiredItem item, Agreement agreement) {
    AgreementTerms terms = agreement.terms();
    return switch (item) {
      case CARE_ACT_DIRECT_PAYMENT_AMOUNT,
          NHS_AMOUNT_AND_INTERVALS,
          SEN_AMOUNT,
          SEN_PAYMENT_DATES ->
          terms.payment().isEmpty();
      case NHS_FIRST_REVIEW -> terms.review().isEmpty();
      case NHS_NOTICE -> terms.notice().isEmpty();
      case SEN_NAME ->
          agreement.parties().stream()
              .noneMatch(
                  party ->
                      party.role() == PartyRole.CHILD || party.role() == PartyRole.YOUNG_PERSON);
      case SEN_CONDITIONS -> terms.use().isEmpty();
      default ->
          item.undertaking()
              .map(undertaking -> !agreement.undertakings().contains(undertaking))
              .orElse(false);
    };
  }

  private static boolean isOfCareAct(Need need) {
    return FundingStream.ADULT_SOCIAL_CARE.isUnder(need.regime());
  }

  private static boolean lacks(AgreedBudget budget, FundingStream stream) {
    return budget.streams().stream().noneMatch(part -> part.stream() == stream);
  }

  private static boolean lacksNeeds(SupportPlan plan, FundingStream stream) {
    return plan.lines().stream()
        .filter(line -> line.stream() == stream && isDirectPayment(line))
        .allMatch(line -> line.needs().isEmpty());
  }

  private static boolean lacksAdvice(SupportPlan plan) {
    Set<AdvicePurpose> given =
        plan.advice().stream().map(Advice::purpose).collect(Sets.toImmutableEnumSet());
    return !given.contains(AdvicePurpose.MEET_OR_REDUCE)
        || !(given.contains(AdvicePurpose.PREVENT) || given.contains(AdvicePurpose.DELAY));
  }
}
