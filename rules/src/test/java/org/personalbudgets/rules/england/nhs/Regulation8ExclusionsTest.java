package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.buy;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.category.RestrictedCategories;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.rules.Example;

/** SI 2013/1617 regulation 8(5): the nine exclusions, and regulation 11. */
class Regulation8ExclusionsTest {
  private static final RulePack PACK = NhsPack.personalHealthBudgets();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'G5, reg 8(5)(a)', health.primary-medical, nhs.reg8-primary-medical-services",
    "'G5, reg 8(5)(b)', health.nhs-charge.prescription, nhs.reg8-charged-service",
    "'G5, reg 8(5)(b)', health.nhs-charge.dental, nhs.reg8-charged-service",
    "'reg 8(5)(b)', health.nhs-charge.optical, nhs.reg8-charged-service",
    "'G5, reg 8(5)(c)', health.surgery, nhs.reg8-planned-surgery",
    "'G5, reg 8(5)(d)', health.vaccination, nhs.reg8-vaccination-or-screening",
    "'reg 8(5)(d)', health.screening, nhs.reg8-vaccination-or-screening",
    "'reg 8(5)(e)', health.child-measurement, nhs.reg8-child-measurement",
    "'G5, reg 8(5)(f)', health.health-check, nhs.reg8-health-check",
    "'reg 8(5)(g)', alcohol, nhs.reg8-alcohol-or-tobacco",
    "'reg 8(5)(g)', tobacco, nhs.reg8-alcohol-or-tobacco",
    "'reg 8(5)(h)', gambling, nhs.reg8-gambling"
  })
  void G5_a_direct_payment_does_not_secure_it_though_the_care_plan_names_it(
      String source, String category, String code) {
    Decision decision = decide(buy(Category.of(category)), patient(Category.of(category)), PACK);

    assertThat(decision.answer()).as(source).isEqualTo(Answer.REFUSED);
    assertThat(codes(decision)).containsExactly(code);
  }

  @Test
  void reg_8_5_i_a_debt_is_repaid_only_for_a_service_of_the_care_plan() {
    CaseFile agency = patient(Categories.CARE_AGENCY);

    Decision planned = decide(buy(RestrictedCategories.DEBT), agency, PACK);
    assertThat(planned.answer()).isEqualTo(Answer.ALLOWED);
    assertThat(codes(planned)).containsExactly("nhs.reg11-used-as-planned");

    Decision other = decide(request(RestrictedCategories.DEBT).build(), agency, PACK);
    assertThat(other.answer()).isEqualTo(Answer.REFUSED);
    assertThat(codes(other)).containsExactly("nhs.reg11-not-as-planned", "nhs.reg8-debt");
  }

  @Test
  void what_a_doctor_recommends_is_not_a_doctors_service() {
    for (Category therapy : List.of(Categories.PHYSIOTHERAPY, RestrictedCategories.TREATMENT)) {
      assertThat(decide(buy(therapy), patient(therapy), PACK).answer()).isEqualTo(Answer.ALLOWED);
    }
  }

  @ParameterizedTest(name = "seed 70: {0}")
  @CsvSource({"line, ALLOWED", "need, REFUSED", "nothing, REFUSED"})
  void reg_11_only_services_of_the_care_plan_are_secured(String link, Answer answer) {
    CaseFile patient = patient(Categories.GYM);
    var request =
        switch (link) {
          case "line" -> buy(Categories.GYM);
          case "need" -> request(Categories.CAR).addNeed(NeedId.of("NHS")).build();
          default -> request(Categories.CAR).build();
        };

    assertThat(decide(request, patient, PACK).answer()).isEqualTo(answer);
  }

  @Test
  void the_exclusions_are_about_direct_payments() {
    CaseFile notional =
        Example.under(Regime.NHS)
            .line("line-1", RestrictedCategories.SCREENING, Regime.NHS, ManagementMode.notional())
            .caseFile();

    Decision decision = decide(buy(RestrictedCategories.SCREENING), notional, PACK);

    assertThat(codes(decision)).containsExactly("nhs.reg32a-planned-and-agreed");
  }

  private static CaseFile patient(Category category) {
    return Example.under(Regime.NHS).line("line-1", category, Regime.NHS).caseFile();
  }
}
