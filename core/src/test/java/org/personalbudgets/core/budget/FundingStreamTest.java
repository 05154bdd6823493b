package org.personalbudgets.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.law.Regime;

/** Each stream of money keeps to the law it comes under. */
class FundingStreamTest {
  @ParameterizedTest(name = "{0}: under {1}, may be {2}, top-up {4}")
  @CsvSource({
    "ADULT_SOCIAL_CARE, CARE_ACT_ADULT CARE_ACT_CARER, FREE MEANS_TESTED, true, true",
    "CHILDRENS_SOCIAL_CARE, CHILDREN_ACT, FREE REASONABLY_PRACTICABLE, true, true",
    "EDUCATION, SPECIAL_EDUCATIONAL_NEEDS, FREE, false, true",
    "NHS, NHS, FREE, false, false"
  })
  void S3_38_only_social_care_may_be_charged_for_and_only_adults_are_means_tested(
      FundingStream stream, String regimes, String rules, boolean contribution, boolean topUp) {
    assertThat(String.join(" ", stream.regimes().stream().map(Regime::name).toList()))
        .isEqualTo(regimes);
    assertThat(String.join(" ", stream.chargingRules().stream().map(ChargingRule::name).toList()))
        .isEqualTo(rules);
    assertThat(stream.contributionPossible()).isEqualTo(contribution);
    assertThat(stream.topUpPossible()).isEqualTo(topUp);
    for (Regime regime : Regime.values()) {
      assertThat(stream.isUnder(regime)).isEqualTo(stream.regimes().contains(regime));
    }
  }
}
