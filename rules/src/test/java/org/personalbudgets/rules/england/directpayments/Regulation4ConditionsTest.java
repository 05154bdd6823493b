package org.personalbudgets.rules.england.directpayments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.RecordKeeping;
import org.personalbudgets.core.agreement.RecordKind;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.rules.Example;

/** SI 2014/2871 regulation 4: what a council may make a condition. */
class Regulation4ConditionsTest {
  private static final RecordKeeping MONTHLY =
      new RecordKeeping(EnumSet.of(RecordKind.BANK_STATEMENTS), 1, 6);

  static Stream<Arguments> demands() {
    Question needed = DirectPaymentsQuestions.INFORMATION_REASONABLY_NEEDED;
    Question format = DirectPaymentsQuestions.FORMAT_PRACTICABLE;
    return Stream.of(
        Arguments.of("reg 4: rule one out", new FundersDemand.NotFrom("agency"), Truth.HOLDS),
        Arguments.of(
            "reg 4: prescribe one", new FundersDemand.OnlyFrom("agency"), Truth.DOES_NOT_HOLD),
        Arguments.of("reg 4(3): not judged", FundersDemand.information(MONTHLY), Truth.UNDECIDED),
        Arguments.of(
            "reg 4(3): as needed",
            information(judged(needed, true), judged(format, true)),
            Truth.HOLDS),
        Arguments.of(
            "reg 4(3): too often",
            information(judged(needed, false), judged(format, true)),
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "reg 4(3): no such form",
            information(judged(needed, true), judged(format, false)),
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "reg 4(3): form not judged",
            information(judged(needed, true), Finding.undecided(format)),
            Truth.UNDECIDED));
  }

  private static FundersDemand information(Finding needed, Finding format) {
    return new FundersDemand.Information(MONTHLY, needed, format);
  }

  private static Finding judged(Question question, boolean holds) {
    return Finding.judged(Example.judgement(question, "records", holds));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("demands")
  void what_may_be_made_a_condition(String source, FundersDemand demand, Truth may) {
    Limb limb = Regulation4Conditions.mayBeMade(demand);

    assertThat(limb.truth()).as(source).isEqualTo(may);
    assertThat(limb.source().instrument()).isEqualTo("SI 2014/2871");
  }

  @Test
  void what_is_open_names_the_question() {
    assertThat(Regulation4Conditions.mayBeMade(FundersDemand.information(MONTHLY)).openQuestions())
        .containsExactly(
            DirectPaymentsQuestions.INFORMATION_REASONABLY_NEEDED,
            DirectPaymentsQuestions.FORMAT_PRACTICABLE);
  }

  @Test
  void a_finding_on_another_question_is_refused() {
    Finding other = judged(DirectPaymentsQuestions.NECESSARY_FOR_CARE, true);

    assertThatThrownBy(() -> new FundersDemand.Information(MONTHLY, other, other))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
