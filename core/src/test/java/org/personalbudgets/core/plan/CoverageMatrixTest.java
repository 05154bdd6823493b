package org.personalbudgets.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.MeetingOfNeed;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;

/** Needs against lines. */
class CoverageMatrixTest {
  private static final Finding OPEN =
      Finding.undecided(
          new Question("eligible", DecisionMaker.ASSESSOR, Citation.law("Care Act 2014", "s 13")));

  @ParameterizedTest(name = "purpose {0}, service {1}, {2}: {3}")
  @CsvSource({
    "SUPPORT, false, UNMET, PLAN_LINE",
    "SUPPORT, true, MET_BY_CARER, PLAN_LINE",
    "CONTINGENCY, false, UNMET, NONE",
    "EMPLOYMENT_COSTS, false, UNMET, NONE",
    "REDUNDANCY_SAVING, false, UNMET, NONE",
    "CONTINGENCY, true, UNMET, EXISTING_SERVICE",
    "CONTINGENCY, true, MET_BY_CARER, EXISTING_SERVICE",
    // Care Act 2014 s 18(7): met by a carer
    "CONTINGENCY, false, MET_BY_CARER, CARER",
    "CONTINGENCY, false, MET_BY_EXISTING_SERVICE, EXISTING_SERVICE",
    "CONTINGENCY, false, MET_BY_ANOTHER_BODY, ANOTHER_BODY"
  })
  void S3_11_a_need_is_covered_by_support_a_service_a_carer_or_another_body(
      LinePurpose purpose, boolean service, MeetingOfNeed meeting, Coverage expected) {
    NeedId id = NeedId.of("need-1");
    SupportPlan.Builder plan =
        Plans.particulars()
            .addNeed(Plans.need("need-1", Regime.CARE_ACT_ADULT, Finding.decided(true), meeting))
            .addLine(
                Plans.bare("line-1", Plans.weekly("1.00")).addNeed(id).purpose(purpose).build());
    if (service) {
      plan.addExistingService(new ExistingService("a lunch club", Set.of(id)));
    }
    NeedCoverage row = plan.build().coverage().row(id).orElseThrow();
    assertThat(row.coverage()).isEqualTo(expected);
    assertThat(row.isCovered()).isEqualTo(expected != Coverage.NONE);
    assertThat(row.lines()).hasSize(purpose == LinePurpose.SUPPORT ? 1 : 0);
  }

  @Property
  void P5_each_eligible_need_is_listed_exactly_once_as_covered_or_as_a_gap(
      @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> needs,
      @ForAll @Size(max = 12) List<@IntRange(max = 14) Integer> lines) {
    SupportPlan.Builder plan = Plans.particulars();
    Set<NeedId> eligible = new HashSet<>();
    Set<NeedId> unmet = new HashSet<>();
    for (int at = 0; at < needs.size(); at++) {
      Need need = need(at, needs.get(at));
      plan.addNeed(need);
      if (needs.get(at) % 3 == 0) {
        eligible.add(need.id());
      }
      if (need.meeting() == MeetingOfNeed.UNMET) {
        unmet.add(need.id());
      }
    }
    Set<NeedId> supported = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      NeedId need = NeedId.of("need-" + lines.get(at));
      supported.add(need);
      plan.addLine(Plans.bare("line-" + at, Plans.weekly("1.00")).addNeed(need).build());
    }
    CoverageMatrix matrix = plan.build().coverage();
    List<NeedId> listed = new ArrayList<>();
    matrix.rows().forEach(row -> listed.add(row.need()));
    assertThat(listed).containsExactlyInAnyOrderElementsOf(eligible);
    assertThat(matrix.gaps())
        .containsExactlyInAnyOrderElementsOf(
            eligible.stream()
                .filter(unmet::contains)
                .filter(need -> !supported.contains(need))
                .toList());
    assertThat(matrix.rows())
        .allMatch(row -> row.isCovered() != matrix.gaps().contains(row.need()));
  }

  /** Eligible, not eligible or open; unmet or met by a carer. */
  private static Need need(int at, int kind) {
    Finding eligible =
        switch (kind % 3) {
          case 0 -> Finding.decided(true);
          case 1 -> Finding.decided(false);
          default -> OPEN;
        };
    return Plans.need(
        "need-" + at,
        Regime.CARE_ACT_ADULT,
        eligible,
        kind < 3 ? MeetingOfNeed.UNMET : MeetingOfNeed.MET_BY_CARER);
  }

  @Test
  void a_need_not_in_the_matrix_has_no_row() {
    assertThat(Plans.plan().coverage().row(NeedId.of("need-2"))).isEmpty();
    assertThat(Plans.plan().coverage().gaps()).containsExactly(NeedId.of("need-1"));
  }
}
