package org.personalbudgets.rules.england.sen;

import java.util.Optional;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.Anchor;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedDomain;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.rules.Example;

/** Cases of special educational needs. */
final class Sen {
  static final Anchor EHC_PLAN = new Anchor.EducationHealthAndCarePlan("ehcp-1", "F");

  private Sen() {}

  /** A tutor for a need in an education, health and care plan. */
  static CaseFile tutor() {
    return example(Categories.TUTOR, Finding.decided(true), Optional.of(EHC_PLAN)).caseFile();
  }

  /** One line of this category for one need, anchored so. */
  static Example example(Category category, Finding eligible, Optional<Anchor> anchor) {
    Need.Builder need =
        Need.builder()
            .id(NeedId.of("need-1"))
            .regime(Regime.SPECIAL_EDUCATIONAL_NEEDS)
            .domain(NeedDomain.COGNITION_AND_LEARNING)
            .description("a need")
            .eligible(eligible)
            .meeting(MeetingOfNeed.UNMET);
    anchor.ifPresent(need::anchor);
    return Example.under()
        .need(need.build())
        .line(
            Example.line(
                    "line-1",
                    category,
                    Regime.SPECIAL_EDUCATIONAL_NEEDS,
                    "need-1",
                    Example.directPayment(Regime.SPECIAL_EDUCATIONAL_NEEDS))
                .build());
  }

  /** An eligible need, anchored so. */
  static Need need(String id, Optional<Anchor> anchor) {
    Need.Builder need =
        Need.builder()
            .id(NeedId.of(id))
            .regime(Regime.SPECIAL_EDUCATIONAL_NEEDS)
            .domain(NeedDomain.COGNITION_AND_LEARNING)
            .description("a need")
            .eligible(Finding.decided(true))
            .meeting(MeetingOfNeed.UNMET);
    anchor.ifPresent(need::anchor);
    return need.build();
  }

  /** The case in which the council has found that the premises are no institution's. */
  static CaseFile elsewhere(CaseFile caseFile) {
    return caseFile
        .plus(Example.judgement(SenQuestions.ON_PREMISES, "line-1", false))
        .plus(Example.judgement(SenQuestions.ON_PREMISES, "request-1", false));
  }
}
