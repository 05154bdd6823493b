package org.personalbudgets.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.money.Amount;

/** The checks of input that every type shares. */
class ChecksTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "0", "a-b_c.D9", "-", ".", "_"})
  void H50_an_id_is_ascii_letters_digits_dots_dashes_and_underscores(String id) {
    assertThat(Checks.id("id", id)).isSameAs(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " a",
        "a ",
        "a b",
        "a/b",
        "a@b",
        "a:b",
        "é",
        "e\u0301",
        "ａ",
        "а",
        "a\u200b",
        "a\n",
        "a\u0000",
        "٣",
        "[",
        "`",
        "{",
        "a\ud83d\ude42"
      })
  void T24_whatever_could_be_confused_is_not_an_id(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.id("id", id))
        .withMessageStartingWith("id may hold only ASCII letters, digits, '.', '_' and '-';");
  }

  @Test
  void an_id_has_1_to_64_characters() {
    assertThat(Checks.id("id", "x".repeat(64))).hasSize(64);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.id("id", ""))
        .withMessage("id must have 1 to 64 characters but has 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.id("id", "x".repeat(65)))
        .withMessage("id must have 1 to 64 characters but has 65");
  }

  @Property
  void an_id_holds_exactly_the_characters_of_its_grammar(@ForAll @IntRange(max = 0xffff) int code) {
    char c = (char) code;
    boolean allowed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-".indexOf(c) >= 0;
    Throwable refused = catchThrowable(() -> Checks.id("id", "a" + c));
    assertThat(refused == null).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, false",
    "1900-01-01, true",
    "2200-12-31, true",
    "2201-01-01, false",
    "-999999999-01-01, false",
    "+999999999-12-31, false",
  })
  void H34_a_date_lies_in_the_years_1900_to_2200(LocalDate date, boolean accepted) {
    Throwable refused = catchThrowable(() -> Checks.date("date", date));
    assertThat(refused == null).isEqualTo(accepted);
    if (refused != null) {
      assertThat(refused)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("date must lie in the years 1900 to 2200 but lies in %s", date.getYear());
    }
  }

  @Test
  void an_amount_of_nothing_is_not_negative() {
    assertThat(Checks.notNegative("cost", Amount.ZERO_POUNDS)).isEqualTo(Amount.ZERO_POUNDS);
    assertThat(Checks.notNegative("cost", Amount.pence(1))).isEqualTo(Amount.pence(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.notNegative("cost", Amount.pence(-1)))
        .withMessageStartingWith("cost must not be negative but is ");
  }

  @Test
  void each_counts_while_reading_and_believes_no_size() {
    List<Integer> read = new ArrayList<>();
    Iterable<Integer> endless =
        () ->
            new Iterator<Integer>() {
              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Integer next() {
                return 1;
              }
            };
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.each("items", endless, 3, read::add))
        .withMessage("items may hold at most 3 items");
    assertThat(read).hasSize(3);
    Checks.each("items", List.of(1, 2, 3), 3, read::add);
    assertThat(read).hasSize(6);
  }

  @Test
  void H49_a_null_item_is_refused_by_the_name_of_the_list() {
    assertThatNullPointerException()
        .isThrownBy(() -> Checks.each("items", Arrays.asList("a", null), 3, item -> {}))
        .withMessage("items");
  }

  @Test
  void at_most_is_inclusive() {
    assertThatCode(() -> Checks.atMost("items", 3, 3)).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(() -> Checks.atMost("items", 4, 3));
  }

  @Test
  void a_message_takes_its_arguments_in_order_and_stays_short() {
    assertThatCode(() -> Checks.that(true, "never %s", 1)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.that(false, "%s then %s", 1, 2))
        .withMessage("1 then 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.that(false, "only %s", 1, 2))
        .withMessage("only 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.that(false, "%s and %s", "%s", 2))
        .as("an argument is never a template")
        .withMessage("%s and 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.that(false, "%s", "x".repeat(300)))
        .withMessage("x".repeat(200));
  }
}
