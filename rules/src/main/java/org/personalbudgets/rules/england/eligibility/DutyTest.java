package org.personalbudgets.rules.england.eligibility;

import java.time.LocalDate;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Commencement;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.rules.england.common.CareActCommencement;

/** Which needs the duties of Care Act 2014 sections 18 and 20 are about. */
public enum DutyTest {
  /** Needs that meet the eligibility criteria. */
  ELIGIBLE_NEEDS,
  /** Needs that must be met to avoid a breach of Convention rights. */
  CONVENTION_RIGHTS;

  /**
   * Section 18(1). From 31 March 2020 to 16 July 2021 it had effect with another text: no longer
   * needs that meet the criteria, but needs that the authority considered it necessary to meet to
   * avoid a breach of Convention rights.
   */
  public static final DatedTable<DutyTest> SECTION_18 =
      table(
          "care-act.section-18-test",
          Citation.law("Care Act 2014", "s 18(1)"),
          Citation.law("Coronavirus Act 2020", "Sch 12 para 4"));

  /** Section 20(1), likewise. */
  public static final DatedTable<DutyTest> SECTION_20 =
      table(
          "care-act.section-20-test",
          Citation.law("Care Act 2014", "s 20(1)"),
          Citation.law("Coronavirus Act 2020", "Sch 12").withConfidence(Confidence.EXTRACT));

  /** Section 18(1)(b): that accrued costs do not exceed the cap on care costs. */
  public static final Commencement CAP_ON_CARE_COSTS =
      Commencement.enactedNotCommenced("enacted in 2014, never in force, cancelled in July 2024");

  private static DatedTable<DutyTest> table(String name, Citation section, Citation easement) {
    return DatedTable.<DutyTest>named(name)
        .from(CareActCommencement.FIRST_DAY, ELIGIBLE_NEEDS, section)
        .from(LocalDate.of(2020, 3, 31), CONVENTION_RIGHTS, easement)
        .from(LocalDate.of(2021, 7, 17), ELIGIBLE_NEEDS, section)
        .stillInForce();
  }
}
