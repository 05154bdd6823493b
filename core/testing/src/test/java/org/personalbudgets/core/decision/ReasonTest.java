package org.personalbudgets.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

class ReasonTest {
  private static final Citation LAW = Citation.law("SI 2014/2871", "reg 3");
  private static final Citation LOCAL = Citation.local("Example policy", "heading");
  private static final Reason PLAIN = Reason.of("test.plain");
  private static final LocalDate DAY = LocalDate.of(2024, 1, 17);

  private static Reason full() {
    return PLAIN
        .putArgument("amount", Amount.pounds("1.00"))
        .putArgument("day", DAY)
        .putArgument("count", 3)
        .putArgument("code", "leisure.gym")
        .addSource(LAW)
        .addSource(LOCAL);
  }

  @Test
  void it_keeps_what_it_was_given_in_that_order() {
    assertThat(full().code()).isEqualTo(new ReasonCode("test.plain"));
    assertThat(full().arguments().keySet()).containsExactly("amount", "day", "count", "code");
    assertThat(full().arguments().values())
        .containsExactly(
            new Argument.Money(Amount.pounds("1.00")),
            new Argument.Day(DAY),
            new Argument.Count(3),
            new Argument.Code("leisure.gym"));
    assertThat(full().sources()).containsExactly(LAW, LOCAL);
  }

  @Test
  void adding_leaves_the_reason_itself_as_it_was() {
    PLAIN.putArgument("count", 1);
    PLAIN.addSource(LAW);
    assertThat(PLAIN.arguments()).isEmpty();
    assertThat(PLAIN.sources()).isEmpty();
  }

  @Test
  void equal_when_code_arguments_and_sources_are_whatever_order_the_arguments_came_in() {
    Reason oneWay = PLAIN.putArgument("a", 1).putArgument("b", 2);
    Reason otherWay = PLAIN.putArgument("b", 2).putArgument("a", 1);
    assertThat(oneWay).isEqualTo(otherWay).hasSameHashCodeAs(otherWay);
    assertThat(full()).isEqualTo(full()).hasSameHashCodeAs(full());
    Stream<Reason> others =
        Stream.of(
            PLAIN,
            Reason.of("test.other"),
            PLAIN.putArgument("a", 1),
            PLAIN.putArgument("a", 2),
            PLAIN.putArgument("b", 1),
            PLAIN.addSource(LAW),
            PLAIN.addSource(LOCAL),
            PLAIN.putArgument("a", 1).addSource(LAW));
    List<Reason> all = others.toList();
    assertThat(all).doesNotHaveDuplicates();
    assertThat(Stream.of(PLAIN, Reason.of("test.other"), PLAIN.addSource(LAW)))
        .extracting(Reason::hashCode)
        .doesNotHaveDuplicates();
    assertThat(PLAIN.equals((Object) "test.plain")).isFalse();
  }

  @Test
  void it_prints_its_code_and_its_arguments() {
    assertThat(PLAIN).hasToString("test.plain");
    assertThat(PLAIN.putArgument("count", 3)).hasToString("test.plain{count=3}");
  }

  @Test
  void it_rests_on_national_law_when_any_of_its_sources_is_that() {
    assertThat(PLAIN.restsOnNationalLaw()).isFalse();
    assertThat(PLAIN.addSource(LOCAL).restsOnNationalLaw()).isFalse();
    assertThat(PLAIN.addSource(LOCAL).addSource(LAW).restsOnNationalLaw()).isTrue();
  }

  @Test
  void an_argument_has_one_value() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAIN.putArgument("count", 1).putArgument("count", 2))
        .withMessage("the reason already has an argument named count");
  }

  @Test
  void parts_up_to_the_cap_are_taken_and_one_more_is_refused() {
    Reason most = PLAIN;
    for (int at = 0; at < Reason.MAX_PARTS; at++) {
      most = most.putArgument("argument-" + at, at).addSource(LAW);
    }
    Reason full = most;
    assertThat(full.arguments()).hasSize(Reason.MAX_PARTS);
    assertThat(full.sources()).hasSize(Reason.MAX_PARTS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.putArgument("more", 1))
        .withMessageContaining("arguments of a reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.addSource(LAW))
        .withMessageContaining("sources of a reason");
  }
}
