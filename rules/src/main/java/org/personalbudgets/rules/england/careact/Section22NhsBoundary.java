package org.personalbudgets.rules.england.careact;

import static org.personalbudgets.core.category.RestrictedCategories.CHILD_MEASUREMENT_PROGRAMME;
import static org.personalbudgets.core.category.RestrictedCategories.EMERGENCY_CARE;
import static org.personalbudgets.core.category.RestrictedCategories.HEALTH;
import static org.personalbudgets.core.category.RestrictedCategories.HEALTH_CHECK;
import static org.personalbudgets.core.category.RestrictedCategories.MEDICATION;
import static org.personalbudgets.core.category.RestrictedCategories.NHS_CHARGE;
import static org.personalbudgets.core.category.RestrictedCategories.NHS_EQUIPMENT;
import static org.personalbudgets.core.category.RestrictedCategories.NURSING_CARE;
import static org.personalbudgets.core.category.RestrictedCategories.PLANNED_SURGERY;
import static org.personalbudgets.core.category.RestrictedCategories.PRIMARY_MEDICAL_SERVICES;
import static org.personalbudgets.core.category.RestrictedCategories.SCREENING;
import static org.personalbudgets.core.category.RestrictedCategories.VACCINATION;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.rules.england.common.Judged;
import org.personalbudgets.rules.england.common.Paying;

/**
 * Care Act 2014 section 22(1): a council may not meet needs by a service or facility that has to be
 * provided under the National Health Service Act 2006, unless doing so (a) would be merely
 * incidental or ancillary to something else it does to meet needs, and (b) is of a nature that it
 * could be expected to provide. Both limbs must hold.
 *
 * <p>Silent about everything outside the categories of health, and about health care where both
 * limbs have been judged to hold: the exception lifts the bar and permits nothing by itself.
 *
 * <p>Readings:
 *
 * <ul>
 *   <li>What Leicestershire's page calls solely the responsibility of the NHS, such as medication,
 *       and what by its name the NHS provides or charges for, is prohibited until both limbs have
 *       been judged to hold; the limbs are rarely met, so nobody is sent to ask. Other health care
 *       goes to the council, which first judges whether the NHS has to provide it. A course of
 *       treatment that the NHS need not provide is none of this section's business.
 *   <li>Registered nursing (section 22(3)) is {@link Section22RegisteredNursing}'s.
 * </ul>
 */
public record Section22NhsBoundary() implements SpendPolicy {
  /** What is the responsibility of the NHS alone. */
  public static final List<Category> SOLELY_NHS =
      ImmutableList.of(
          MEDICATION,
          NHS_EQUIPMENT,
          PRIMARY_MEDICAL_SERVICES,
          NHS_CHARGE,
          PLANNED_SURGERY,
          VACCINATION,
          SCREENING,
          CHILD_MEASUREMENT_PROGRAMME,
          HEALTH_CHECK,
          EMERGENCY_CARE);

  @Override
  public String id() {
    return "careact.s22-1";
  }

  @Override
  public Optional<Set<Category>> speaksOnlyOf() {
    return Optional.of(Set.of(HEALTH));
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    Category category = request.category();
    if (!category.isWithin(HEALTH)
        || category.isWithin(NURSING_CARE)
        || !Paying.isFrom(FundingStream.ADULT_SOCIAL_CARE, facts)) {
      return Verdict.silent();
    }
    String subject = Paying.subject(request, facts);
    Truth incidental = Judged.truth(CareActQuestions.INCIDENTAL, subject, facts);
    Truth ofANature = Judged.truth(CareActQuestions.OF_A_NATURE, subject, facts);
    if (incidental.and(ofANature) == Truth.HOLDS) {
      return Verdict.silent();
    }
    if (SOLELY_NHS.stream().anyMatch(category::isWithin)) {
      return Verdict.forbid(CareActReason.NHS_RESPONSIBILITY.reason());
    }
    return switch (Judged.truth(CareActQuestions.REQUIRED_OF_NHS, subject, facts)) {
      case DOES_NOT_HOLD -> Verdict.silent();
      case UNDECIDED -> ask(CareActQuestions.REQUIRED_OF_NHS, subject);
      case HOLDS -> limbs(incidental, ofANature, subject);
    };
  }

  /** Reached only while not both limbs hold. */
  private static Verdict limbs(Truth incidental, Truth ofANature, String subject) {
    if (incidental == Truth.DOES_NOT_HOLD) {
      return Verdict.forbid(CareActReason.NOT_INCIDENTAL.reason());
    }
    if (ofANature == Truth.DOES_NOT_HOLD) {
      return Verdict.forbid(CareActReason.NOT_OF_A_NATURE.reason());
    }
    return ask(
        incidental == Truth.UNDECIDED ? CareActQuestions.INCIDENTAL : CareActQuestions.OF_A_NATURE,
        subject);
  }

  private static Verdict ask(Question question, String subject) {
    return Verdict.refer(CareActReason.PERHAPS_NHS_RESPONSIBILITY.reason(), question, subject);
  }
}
