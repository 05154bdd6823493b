package org.personalbudgets.testing;

import static org.personalbudgets.testing.SampleAssembly.AGREED;
import static org.personalbudgets.testing.SampleAssembly.COUNCIL;
import static org.personalbudgets.testing.SampleAssembly.NOTHING;
import static org.personalbudgets.testing.SampleAssembly.assessment;
import static org.personalbudgets.testing.SampleAssembly.healthAssessment;
import static org.personalbudgets.testing.SampleAssembly.no;
import static org.personalbudgets.testing.SampleAssembly.sample;
import static org.personalbudgets.testing.SampleAssembly.stream;
import static org.personalbudgets.testing.SampleAssembly.watched;
import static org.personalbudgets.testing.SampleParts.budget;
import static org.personalbudgets.testing.SampleParts.need;
import static org.personalbudgets.testing.SampleParts.outcome;
import static org.personalbudgets.testing.SampleParts.plan;
import static org.personalbudgets.testing.SampleParts.weekly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.ChargingRule;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.Assessment;
import org.personalbudgets.core.need.AssessmentPurpose;
import org.personalbudgets.core.need.AssessorRole;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.WantedOutcome;
import org.personalbudgets.core.plan.SupportPlan;

/** Whole cases under each body of law, of made-up people, complete and agreed. */
public final class Samples {
  private Samples() {}

  /**
   * An adult with a direct payment under the Care Act: 37 years old, a personal budget of 454.00 a
   * week towards which he contributes 110.10, so that the council pays 343.90.
   *
   * <p>The figures are those of Devon County Council's "Examples of common financial assessments",
   * example 1, for 2023/24; needs and plan are ours. Lines: {@code assistants}, {@code gym}, {@code
   * walking-group}.
   */
  public static SampleCase careActAdult() {
    Regime regime = Regime.CARE_ACT_ADULT;
    WantedOutcome fed = outcome("clean-and-fed", "To be clean and fed.", "washing", "meals");
    WantedOutcome fitter = outcome("fitter", "To get fit and meet people.", "getting-out");
    Assessment assessment =
        assessment(AssessmentPurpose.NEEDS_ASSESSMENT, COUNCIL, AssessorRole.SOCIAL_WORKER)
            .addNeed(need(regime, "washing", NeedDomain.PERSONAL_HYGIENE, "Help to wash.", no()))
            .addNeed(need(regime, "meals", NeedDomain.NUTRITION, "Help to cook and eat.", no()))
            .addNeed(need(regime, "getting-out", NeedDomain.COMMUNITY, "To get about.", no()))
            .addWantedOutcome(fed)
            .addWantedOutcome(fitter)
            .build();
    SampleAssembly.Lines lines =
        new SampleAssembly.Lines(FundingStream.ADULT_SOCIAL_CARE, DirectPaymentHolder.PERSON);
    SupportPlan plan =
        plan(
                "adult-plan",
                List.of(assessment),
                List.of(
                    lines.of("assistants", Categories.PERSONAL_ASSISTANT, "414.00", fed),
                    lines.of("gym", Categories.GYM, "25.00", fitter),
                    lines.of("walking-group", Categories.WALKING_GROUP, "15.00", fitter)))
            .build();
    AgreedBudget budget =
        budget(
            assessment,
            AGREED,
            stream(FundingStream.ADULT_SOCIAL_CARE, "454.00", ChargingRule.MEANS_TESTED));
    return sample(LocalDate.of(1986, 1, 15), List.of(assessment), plan, budget, weekly("110.10"));
  }

  /** A carer of 52 with a payment of her own: swimming every week, and a break once a year. */
  public static SampleCase carer() {
    Regime regime = Regime.CARE_ACT_CARER;
    WantedOutcome rested = outcome("rested", "To have time that is my own.", "time-off");
    Assessment assessment =
        assessment(AssessmentPurpose.CARERS_ASSESSMENT, COUNCIL, AssessorRole.SOCIAL_WORKER)
            .addNeed(need(regime, "time-off", NeedDomain.CARERS_BREAK, "Time off.", no()))
            .addWantedOutcome(rested)
            .build();
    SampleAssembly.Lines lines =
        new SampleAssembly.Lines(FundingStream.ADULT_SOCIAL_CARE, DirectPaymentHolder.PERSON);
    SupportPlan plan =
        plan(
                "carer-plan",
                List.of(assessment),
                List.of(
                    lines.of("swimming", Categories.SPORT, "6.00", rested),
                    lines.once("break", Categories.SHORT_BREAK, "208.00", rested)))
            .build();
    AgreedBudget budget =
        budget(
            assessment,
            AGREED,
            stream(FundingStream.ADULT_SOCIAL_CARE, "10.00", ChargingRule.FREE));
    return sample(LocalDate.of(1971, 3, 2), List.of(assessment), plan, budget, NOTHING);
  }

  /**
   * A disabled child of nine whose parent holds two payments: short breaks under the Children Act,
   * and speech therapy that the education, health and care plan specifies.
   */
  public static SampleCase disabledChild() {
    Optional<Anchor> ehcPlan =
        Optional.of(new Anchor.EducationHealthAndCarePlan("ehc-plan-1", "D"));
    Optional<Anchor> sectionB =
        Optional.of(new Anchor.EducationHealthAndCarePlan("ehc-plan-1", "B"));
    WantedOutcome play = outcome("play", "To play with other children.", "playing");
    WantedOutcome talk = outcome("talk", "To be understood at home and school.", "speech");
    Assessment social =
        assessment(
                AssessmentPurpose.SHORT_BREAKS_ASSESSMENT,
                COUNCIL,
                AssessorRole.SHORT_BREAKS_ASSESSOR)
            .addNeed(need(Regime.CHILDREN_ACT, "playing", NeedDomain.RECREATION, "Play.", ehcPlan))
            .addWantedOutcome(play)
            .build();
    Assessment education =
        assessment(
                AssessmentPurpose.EDUCATION_HEALTH_AND_CARE_NEEDS_ASSESSMENT,
                COUNCIL,
                AssessorRole.EDUCATION_HEALTH_AND_CARE_COORDINATOR)
            .addNeed(
                need(
                    Regime.SPECIAL_EDUCATIONAL_NEEDS,
                    "speech",
                    NeedDomain.COMMUNICATION_AND_INTERACTION,
                    "Speech.",
                    sectionB))
            .addWantedOutcome(talk)
            .build();
    SampleAssembly.Lines breaks =
        new SampleAssembly.Lines(FundingStream.CHILDRENS_SOCIAL_CARE, DirectPaymentHolder.PARENT);
    SampleAssembly.Lines therapy =
        new SampleAssembly.Lines(FundingStream.EDUCATION, DirectPaymentHolder.PARENT);
    SupportPlan plan =
        plan(
                "child-plan",
                List.of(social, education),
                List.of(
                    breaks.of("short-breaks", Categories.SHORT_BREAK, "60.00", play),
                    therapy.of("speech-therapy", Categories.THERAPY, "55.00", talk)))
            .build();
    AgreedBudget budget =
        budget(
            social,
            AGREED,
            stream(FundingStream.CHILDRENS_SOCIAL_CARE, "60.00", ChargingRule.FREE),
            stream(FundingStream.EDUCATION, "55.00", ChargingRule.FREE));
    return sample(LocalDate.of(2014, 2, 28), List.of(social, education), plan, budget, NOTHING);
  }

  /** An adult of 64 who has NHS Continuing Healthcare and holds a personal health budget. */
  public static SampleCase continuingHealthcareAdult() {
    WantedOutcome home = outcome("at-home", "To live at home, safely.", "breathing");
    Assessment assessment =
        healthAssessment(AssessmentPurpose.CONTINUING_HEALTHCARE_ASSESSMENT, home);
    SampleAssembly.Lines lines =
        new SampleAssembly.Lines(FundingStream.NHS, DirectPaymentHolder.PERSON);
    SupportPlan plan =
        watched(
            plan(
                "health-plan",
                List.of(assessment),
                List.of(lines.of("night-care", Categories.PERSONAL_ASSISTANT, "980.00", home))));
    AgreedBudget budget =
        budget(assessment, AGREED, stream(FundingStream.NHS, "980.00", ChargingRule.FREE));
    return sample(LocalDate.of(1958, 11, 30), List.of(assessment), plan, budget, NOTHING);
  }

  /** An adult of 28 with an integrated budget: social care and health money in one plan. */
  public static SampleCase integratedBudget() {
    WantedOutcome dressed = outcome("dressed", "To be dressed by nine.", "washing");
    WantedOutcome home = outcome("at-home", "To live at home, safely.", "breathing");
    Assessment social =
        assessment(AssessmentPurpose.NEEDS_ASSESSMENT, COUNCIL, AssessorRole.SOCIAL_WORKER)
            .addNeed(
                need(
                    Regime.CARE_ACT_ADULT,
                    "washing",
                    NeedDomain.PERSONAL_HYGIENE,
                    "Help to wash and dress.",
                    no()))
            .addWantedOutcome(dressed)
            .build();
    Assessment health = healthAssessment(AssessmentPurpose.HEALTH_ASSESSMENT, home);
    SampleAssembly.Lines care =
        new SampleAssembly.Lines(FundingStream.ADULT_SOCIAL_CARE, DirectPaymentHolder.PERSON);
    SampleAssembly.Lines nhs =
        new SampleAssembly.Lines(FundingStream.NHS, DirectPaymentHolder.PERSON);
    SupportPlan plan =
        watched(
            plan(
                "integrated-plan",
                List.of(social, health),
                List.of(
                    care.of("mornings", Categories.PERSONAL_CARE, "300.00", dressed),
                    nhs.of("night-care", Categories.PERSONAL_ASSISTANT, "450.00", home))));
    AgreedBudget budget =
        budget(
            social,
            AGREED,
            stream(FundingStream.ADULT_SOCIAL_CARE, "300.00", ChargingRule.MEANS_TESTED),
            stream(FundingStream.NHS, "450.00", ChargingRule.FREE));
    return sample(
        LocalDate.of(1995, 2, 28), List.of(social, health), plan, budget, weekly("45.50"));
  }
}
