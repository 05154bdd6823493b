package org.personalbudgets.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;

/** Care Act 2014 section 18(1)(a): ordinarily resident, or present and of no settled residence. */
class OrdinaryResidenceTest {
  @Test
  void the_authority_of_the_settled_residence_is_the_one() {
    OrdinaryResidence settled = OrdinaryResidence.settledIn("leicestershire");
    assertThat(settled.isIn("leicestershire")).isEqualTo(Truth.HOLDS);
    assertThat(settled.isIn("nottingham")).isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @Test
  void without_a_settled_residence_it_is_the_authority_where_the_person_is() {
    OrdinaryResidence present = OrdinaryResidence.presentWithoutSettledResidence("nottingham");
    assertThat(present.isIn("nottingham")).isEqualTo(Truth.HOLDS);
    assertThat(present.isIn("leicestershire")).isEqualTo(Truth.DOES_NOT_HOLD);
  }

  @Test
  void while_not_established_it_is_open_for_every_authority() {
    assertThat(OrdinaryResidence.notEstablished().isIn("nottingham")).isEqualTo(Truth.UNDECIDED);
    assertThat(OrdinaryResidence.notEstablished().findingIn("nottingham"))
        .isEqualTo(Finding.undecided(PersonQuestions.ORDINARY_RESIDENCE));
    assertThat(OrdinaryResidence.settledIn("leicestershire").findingIn("leicestershire"))
        .isEqualTo(Finding.decided(true));
    assertThat(Circumstances.unknown().isResidentIn("nottingham").truth())
        .isEqualTo(Truth.UNDECIDED);
  }

  @Test
  void each_case_is_matched_by_its_own_answer() {
    assertThat(name(OrdinaryResidence.settledIn("x"))).isEqualTo("settled x");
    assertThat(name(OrdinaryResidence.presentWithoutSettledResidence("y"))).isEqualTo("present y");
    assertThat(name(OrdinaryResidence.notEstablished())).isEqualTo("not established");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "Caerffilî", "x\u202e"})
  void T24_an_authority_is_named_by_an_id(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> OrdinaryResidence.settledIn(id));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrdinaryResidence.presentWithoutSettledResidence(id));
  }

  private static String name(OrdinaryResidence residence) {
    return residence.match(
        new OrdinaryResidence.Cases<String>() {
          @Override
          public String settledIn(OrdinaryResidence.SettledIn matched) {
            return "settled " + matched.authorityId();
          }

          @Override
          public String presentWithoutSettledResidence(
              OrdinaryResidence.PresentWithoutSettledResidence matched) {
            return "present " + matched.authorityId();
          }

          @Override
          public String notEstablished(OrdinaryResidence.NotEstablished matched) {
            return "not established";
          }
        });
  }
}
