package org.personalbudgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where each row of the worked examples about eligibility, allocation and charging that is no row
 * of the golden cases is held: the test class and a word of the method. The golden cases hold the
 * rest, by id.
 */
class WorkedExamplesTest {
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("org.personalbudgets.rules");

  @ParameterizedTest
  @CsvSource({
    "B7, PrintedExamplesTest, b7_what_the_page_prints",
    "B14, ChargingDecisionsTest, a_minor_adaptation_is_free_up_to_1000",
    "B16, ChargingDecisionsTest, an_assessment_may_be_treated_as_carried_out",
    "B31, ChargingDecisionsTest, a_visit_is_priced_by_steps",
    "C1 C2 C4, PrintedExamplesTest, c_payments_by_the_month",
    "C4, PrintedExamplesTest, c4_the_555_15_that_the_page_prints",
    "C5, PrintedExamplesTest, c5_no_direct_payment",
    "C6, PrintedExamplesTest, c6_four_weeks",
    "C7, PrintedExamplesTest, c7_thirteen_four_weekly",
    "D1 D9, AllocationSchemesTest, d1_d2_d9",
    "D3, AllocationSchemesTest, d3_",
    "D4, AllocationSchemesTest, d4_",
    "D6, AllocationSchemesTest, d6_",
    "F1 F2 F4, Regulation2AdultEligibilityTest, the_criteria_are_met_when_all_three_hold",
    "F6 F7, Regulation3CarerEligibilityTest, the_criteria_are_met_when_all_three_hold",
    "F8, Section18DutyToMeetNeedsTest, F8_",
    "X3, PrintedExamplesTest, x3_the_printed_tariff",
    "X5, ChargingDecisionsTest, a_visit_is_priced_by_steps",
    "X11, LocalPolicyTest, a_minimum_income_is_phased_out",
    "X17, ChargingDecisionsTest, respite_beyond_the_nights",
    "X19, AllocationSchemesTest, x19_",
    "X21, AllocationSchemesTest, x21_",
    "X23, AllocationSchemesTest, x23_",
    "X25, AllocationSchemesTest, x25_",
    "X27, RouteFinderTest, a_right_begins_on_its_first_day",
    "X29, RouteFinderTest, X29_",
    "X31, Regulation32BRequestTest, X31_",
    "X39, ScottishChargeTest, a_council_charges_three_quarters"
  })
  void each_row_is_held_by_a_test(String rows, String testClass, String method) {
    assertThat(
            TESTS.stream()
                .filter(found -> found.getSimpleName().equals(testClass))
                .flatMap(found -> found.getMethods().stream())
                .map(JavaMethod::getName))
        .as(rows)
        .anyMatch(name -> name.startsWith(method));
  }
}
