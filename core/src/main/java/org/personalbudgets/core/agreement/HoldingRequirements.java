package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;

/**
 * Which conditions go together for whom to hold a direct payment under which body of law, and
 * whether they are met. Pure: the same facts give the same result.
 *
 * <p>Where nothing was found about a condition it stays open, and the result says whom to ask.
 * Nothing unknown is taken for yes.
 */
public final class HoldingRequirements {
  private static final ImmutableList<HoldingCondition> CARE_ACT_PERSON =
      ImmutableList.of(
          HoldingCondition.CARE_ACT_AGE,
          HoldingCondition.CARE_ACT_REQUEST,
          HoldingCondition.CARE_ACT_CAPACITY,
          HoldingCondition.CARE_ACT_NO_LISTED_ORDER,
          HoldingCondition.CARE_ACT_DISCRETION_NOT_USED,
          HoldingCondition.CARE_ACT_CAPABLE,
          HoldingCondition.CARE_ACT_APPROPRIATE);

  private static final ImmutableList<HoldingCondition> CARE_ACT_AUTHORISED_PERSON =
      ImmutableList.of(
          HoldingCondition.CARE_ACT_AGE,
          HoldingCondition.CARE_ACT_NO_LISTED_ORDER,
          HoldingCondition.CARE_ACT_DISCRETION_NOT_USED,
          HoldingCondition.CARE_ACT_LACKS_CAPACITY,
          HoldingCondition.CARE_ACT_AUTHORISED,
          HoldingCondition.CARE_ACT_SUPPORTED,
          HoldingCondition.CARE_ACT_BEST_INTERESTS,
          HoldingCondition.CARE_ACT_CAPABLE_FOR_ANOTHER,
          HoldingCondition.CARE_ACT_APPROPRIATE_AFTER_STEPS);

  private static final ImmutableList<HoldingCondition> NHS_PATIENT =
      ImmutableList.of(
          HoldingCondition.NHS_AGE,
          HoldingCondition.NHS_CAPACITY,
          HoldingCondition.NHS_CONSENT,
          HoldingCondition.NHS_NO_LISTED_ORDER,
          HoldingCondition.NHS_CAPABLE,
          HoldingCondition.NHS_APPROPRIATE);

  private static final ImmutableList<HoldingCondition> NHS_REPRESENTATIVE =
      ImmutableList.of(
          HoldingCondition.NHS_NEEDS_REPRESENTATIVE,
          HoldingCondition.NHS_REPRESENTATIVE_CONSENTS,
          HoldingCondition.NHS_NO_LISTED_ORDER,
          HoldingCondition.NHS_CAPABLE,
          HoldingCondition.NHS_APPROPRIATE);

  private static final ImmutableList<HoldingCondition> CHILDREN =
      ImmutableList.of(
          HoldingCondition.CHILDREN_CAPABLE,
          HoldingCondition.CHILDREN_NO_LISTED_ORDER,
          HoldingCondition.CHILDREN_NEED_CAN_BE_MET,
          HoldingCondition.CHILDREN_WELFARE);

  private static final ImmutableList<HoldingCondition> EDUCATION =
      ImmutableList.of(
          HoldingCondition.SEN_CAPACITY,
          HoldingCondition.SEN_NO_LISTED_ORDER,
          HoldingCondition.SEN_CAPABLE,
          HoldingCondition.SEN_APPROPRIATE_USE,
          HoldingCondition.SEN_BEST_INTERESTS,
          HoldingCondition.SEN_NO_ADVERSE_IMPACT,
          HoldingCondition.SEN_EFFICIENT);

  private HoldingRequirements() {}

  /**
   * The conditions for such a holder under this body of law.
   *
   * @throws IllegalArgumentException if such a person cannot hold a direct payment under it
   */
  public static List<HoldingCondition> of(Regime regime, DirectPaymentHolder holder) {
    Checks.that(
        requireNonNull(holder, "holder").isKnownUnder(regime),
        "a %s cannot hold a direct payment under %s: expected one of %s",
        holder,
        regime,
        holder.regimes());
    return switch (regime) {
      case CARE_ACT_ADULT, CARE_ACT_CARER ->
          switch (holder) {
            case AUTHORISED_PERSON -> CARE_ACT_AUTHORISED_PERSON;
            case NOMINEE -> with(CARE_ACT_PERSON, HoldingCondition.CARE_ACT_NOMINEE_AGREES);
            default -> CARE_ACT_PERSON;
          };
      case NHS ->
          switch (holder) {
            case REPRESENTATIVE -> NHS_REPRESENTATIVE;
            case NOMINEE ->
                with(
                    NHS_PATIENT,
                    HoldingCondition.NHS_NOMINEE_AGREES,
                    HoldingCondition.NHS_BACKGROUND_CHECK);
            default -> NHS_PATIENT;
          };
      case CHILDREN_ACT ->
          switch (holder) {
            case PARENT ->
                with(
                    CHILDREN,
                    HoldingCondition.CHILDREN_CONSENT,
                    HoldingCondition.CHILDREN_DISABLED_CHILD);
            case YOUNG_PERSON ->
                with(
                    CHILDREN,
                    HoldingCondition.CHILDREN_YOUNG_PERSON_CONSENTS,
                    HoldingCondition.CHILDREN_DISABLED_YOUNG_PERSON,
                    HoldingCondition.CHILDREN_AGE);
            default ->
                with(
                    CHILDREN,
                    HoldingCondition.CHILDREN_CONSENT,
                    HoldingCondition.CHILDREN_DISABLED_PARENT);
          };
      case SPECIAL_EDUCATIONAL_NEEDS ->
          switch (holder) {
            case PARENT -> with(EDUCATION, HoldingCondition.SEN_PARENT_AGREES);
            case NOMINEE ->
                with(
                    EDUCATION,
                    HoldingCondition.SEN_NOMINEE_AGREES,
                    HoldingCondition.SEN_OVER_COMPULSORY_SCHOOL_AGE);
            default ->
                with(
                    EDUCATION,
                    HoldingCondition.SEN_CONSENT,
                    HoldingCondition.SEN_OVER_COMPULSORY_SCHOOL_AGE);
          };
    };
  }

  private static List<HoldingCondition> with(
      List<HoldingCondition> conditions, HoldingCondition... more) {
    return ImmutableList.sortedCopyOf(
        ImmutableList.<HoldingCondition>builder().addAll(conditions).add(more).build());
  }

  /**
   * Whether somebody may hold a direct payment.
   *
   * @param person the circumstances of the person whose needs they are, which decide age, capacity
   *     and orders where they say so
   * @param date the day as of which ages count
   * @param found what was found about other conditions, or about those that circumstances leave
   *     open
   * @throws IllegalArgumentException if such a person cannot hold a direct payment under this body
   *     of law, or something found is not about its condition
   */
  public static HoldingResult judge(
      Regime regime,
      DirectPaymentHolder holder,
      Circumstances person,
      LocalDate date,
      Map<HoldingCondition, Finding> found) {
    HoldingFacts facts =
        new HoldingFacts(requireNonNull(person, "person"), Checks.date("date", date));
    requireNonNull(found, "found");
    Map<HoldingCondition, Finding> findings = new EnumMap<>(HoldingCondition.class);
    for (HoldingCondition condition : of(regime, holder)) {
      findings.put(
          condition,
          facts.about(condition, holder).orElseGet(() -> given(condition, found.get(condition))));
    }
    return new HoldingResult(regime, holder, findings);
  }

  private static Finding given(HoldingCondition condition, @Nullable Finding found) {
    return found == null ? Finding.undecided(condition.question()) : found.on(condition.question());
  }

  /** The result for everybody who could hold a direct payment under this body of law. */
  public static List<HoldingResult> judgeAll(
      Regime regime, Circumstances person, LocalDate date, Map<HoldingCondition, Finding> found) {
    ImmutableList.Builder<HoldingResult> results = ImmutableList.builder();
    for (DirectPaymentHolder holder : DirectPaymentHolder.values()) {
      if (holder.isKnownUnder(regime)) {
        results.add(judge(regime, holder, person, date, found));
      }
    }
    return results.build();
  }
}
