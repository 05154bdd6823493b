package org.personalbudgets.core.need;

import org.personalbudgets.core.check.Checks;

/** The document that a need is recorded in and that spending on it is held against. */
public sealed interface Anchor {
  /** A reference to the document itself: an id of 1 to 64 characters. */
  String reference();

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For an education, health and care plan. */
    R educationHealthAndCarePlan(EducationHealthAndCarePlan anchor);

    /** For an NHS care plan. */
    R nhsCarePlan(NhsCarePlan anchor);

    /** For a Care Act assessment. */
    R careActAssessment(CareActAssessment anchor);

    /** For a child in need plan. */
    R childInNeedPlan(ChildInNeedPlan anchor);
  }

  /**
   * An education, health and care plan.
   *
   * @param reference which plan
   * @param section the section that states the need, such as {@code D}
   */
  record EducationHealthAndCarePlan(String reference, String section) implements Anchor {
    /** Checks both. */
    public EducationHealthAndCarePlan {
      Checks.id("plan reference", reference);
      Checks.id("plan section", section);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.educationHealthAndCarePlan(this);
    }
  }

  /**
   * A personalised care and support plan under SI 2013/1617 regulation 8.
   *
   * @param reference which plan
   */
  record NhsCarePlan(String reference) implements Anchor {
    /** Checks the reference. */
    public NhsCarePlan {
      Checks.id("plan reference", reference);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.nhsCarePlan(this);
    }
  }

  /**
   * A needs assessment or carer's assessment under the Care Act 2014.
   *
   * @param reference which assessment
   */
  record CareActAssessment(String reference) implements Anchor {
    /** Checks the reference. */
    public CareActAssessment {
      Checks.id("assessment reference", reference);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.careActAssessment(this);
    }
  }

  /**
   * A plan for a child in need under Children Act 1989 section 17.
   *
   * @param reference which plan
   */
  record ChildInNeedPlan(String reference) implements Anchor {
    /** Checks the reference. */
    public ChildInNeedPlan {
      Checks.id("plan reference", reference);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.childInNeedPlan(this);
    }
  }
}
