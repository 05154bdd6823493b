package org.personalbudgets.rules.england.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.rules.Example;

/** Children Act 1989 section 17A(4) and (5), in the revision of 4 April 2005. */
class Section17AGrossPaymentsTest {
  @ParameterizedTest(name = "{0}: {1}, born {2}, on benefits {3}")
  @CsvSource({
    "'X33: 15, not on benefits', PARENT, 2010-02-03, no, DOES_NOT_HOLD",
    "'X33: turns 16', PARENT, 2010-02-02, no, HOLDS",
    "'17', PARENT, 2008-02-03, no, HOLDS",
    "'18 today: no parent of 16 or 17', PARENT, 2008-02-02, no, DOES_NOT_HOLD",
    "'s 17A(5)(b): 15, on benefits', PARENT, 2010-02-03, yes, HOLDS",
    "'15, benefits not known', PARENT, 2010-02-03, '', UNDECIDED",
    "'16, benefits not known', PARENT, 2010-02-02, '', HOLDS",
    "'disabled parent of a child of 16', PERSON, 2010-02-02, no, HOLDS",
    "'young person of 16 who holds it', YOUNG_PERSON, 2010-02-02, no, DOES_NOT_HOLD",
    "'young person on benefits', YOUNG_PERSON, 2010-02-02, yes, HOLDS",
    "'age not known, not on benefits', PARENT, , no, UNDECIDED",
    "'age not known, on benefits', PARENT, , yes, HOLDS"
  })
  void X33_who_is_paid_gross(
      String source, DirectPaymentHolder holder, LocalDate born, String benefits, Truth gross) {
    Circumstances.Builder child = Circumstances.builder();
    if (born != null) {
      child.dateOfBirth(born);
    }
    if (!benefits.isEmpty()) {
      child.receivesQualifyingBenefit(Finding.decided(benefits.equals("yes")));
    }

    Limb limb = Section17AGrossPayments.mustBeGross(holder, child.build(), Example.TODAY);

    assertThat(limb.truth()).as(source).isEqualTo(gross);
  }

  @Test
  void what_is_open_names_whom_to_ask() {
    assertThat(
            Section17AGrossPayments.mustBeGross(
                    DirectPaymentHolder.PARENT, Circumstances.unknown(), Example.TODAY)
                .openQuestions())
        .contains(ChildrenQuestions.CHILD_AGED_16_OR_17)
        .hasSize(2);
  }

  @Test
  void a_holder_whom_the_act_does_not_know_is_refused() {
    assertThatThrownBy(
            () ->
                Section17AGrossPayments.mustBeGross(
                    DirectPaymentHolder.NOMINEE, Circumstances.unknown(), Example.TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NOMINEE");
  }
}
