package org.personalbudgets.rules.england.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.PersonQuestions;
import org.personalbudgets.rules.Example;

/** SI 2013/1617 regulation 4(4), on 2 February 2026. */
class Regulation4RepresentativeAtSixteenTest {
  private static final Finding YES = Finding.decided(true);
  private static final Finding NO = Finding.decided(false);
  private static final Finding NOT_ASKED =
      Finding.undecided(HoldingCondition.NHS_CONSENT.question());

  static Stream<Arguments> patients() {
    return Stream.of(
        Arguments.of("reg 4: 16 tomorrow", "2010-02-03", YES, NO, Truth.HOLDS),
        Arguments.of("reg 4(4): 16 today, consents", "2010-02-02", YES, YES, Truth.HOLDS),
        Arguments.of("reg 4(4): 16 today, does not", "2010-02-02", YES, NO, Truth.DOES_NOT_HOLD),
        Arguments.of("reg 4(4): not asked yet", "2010-02-02", YES, NOT_ASKED, Truth.UNDECIDED),
        Arguments.of("reg 4(4): 17, does not", "2009-02-02", YES, NO, Truth.DOES_NOT_HOLD),
        Arguments.of("reg 5: without capacity", "2010-02-02", NO, NO, Truth.HOLDS),
        Arguments.of("age not known", null, YES, NO, Truth.UNDECIDED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("patients")
  void payments_go_on_at_sixteen_only_if_the_patient_consents(
      String source, String born, Finding capacity, Finding consents, Truth goOn) {
    Circumstances.Builder patient = Circumstances.builder().capacity(capacity);
    if (born != null) {
      patient.dateOfBirth(LocalDate.parse(born));
    }

    Limb limb = mayGoOn(patient.build(), consents);

    assertThat(limb.truth()).as(source).isEqualTo(goOn);
  }

  @Test
  void where_capacity_is_open_that_is_asked_too() {
    Circumstances patient = Circumstances.builder().dateOfBirth(LocalDate.of(2010, 2, 2)).build();

    Limb limb = mayGoOn(patient, NO);

    assertThat(limb.truth()).isEqualTo(Truth.UNDECIDED);
    assertThat(limb.openQuestions()).containsExactly(PersonQuestions.CAPACITY);
  }

  @Test
  void an_answer_to_another_question_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> mayGoOn(Circumstances.unknown(), Finding.undecided(PersonQuestions.CAPACITY)));
  }

  private static Limb mayGoOn(Circumstances patient, Finding consents) {
    return Regulation4RepresentativeAtSixteen.mayGoOn(patient, Example.TODAY, consents);
  }
}
