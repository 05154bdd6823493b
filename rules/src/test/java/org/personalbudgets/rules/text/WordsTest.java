package org.personalbudgets.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.ending.EndingReason;
import org.personalbudgets.rules.england.ChallengeReason;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.england.ReviewReasons;
import org.personalbudgets.rules.local.CouncilPack;
import org.personalbudgets.rules.signing.SigningReason;

/** Every reason has words, and words say what the values are, in one way on every machine. */
class WordsTest {

  static Stream<ReasonCode> everyCodeOfThePacks() {
    return Stream.of(
            EnglandPacks.reasonCodes(),
            CouncilPack.reasonCodes(),
            ReviewReasons.reasonCodes(),
            EndingReason.reasonCodes(),
            ChallengeReason.reasonCodes(),
            SigningReason.reasonCodes())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("everyCodeOfThePacks")
  void every_reason_that_a_pack_can_give_has_words(ReasonCode code) {
    assertThat(EnglishWords.BOOK.wording(code)).isPresent();
  }

  @ParameterizedTest
  @MethodSource("everyCodeOfThePacks")
  void words_are_sentences(ReasonCode code) {
    Wording wording = EnglishWords.BOOK.wording(code).orElseThrow();
    assertThat(wording.person()).endsWith(".").doesNotContain("  ").doesNotContain("{}");
    assertThat(wording.worker()).endsWith(".").doesNotContain("  ");
  }

  @Test
  void slots_are_filled_with_the_values_of_the_reason_in_one_pass() {
    WordBook book =
        WordBook.of(
            ImmutableMap.of(
                "test.over", Wording.of("From {from} it is {sum}, more than {cap}, {n} times.")));
    Reason reason =
        Reason.of("test.over")
            .putArgument("from", LocalDate.of(2024, 2, 29))
            .putArgument("sum", Amount.pounds("1234567.05"))
            .putArgument("cap", "acme.weekly-cap")
            .putArgument("n", 3);
    assertThat(book.sentence(reason, Audience.PERSON))
        .isEqualTo("From 29 February 2024 it is £1,234,567.05, more than weekly cap, 3 times.");
    assertThat(book.sentence(reason, Audience.AUDITOR)).isEqualTo(reason.toString());
  }

  @Test
  void a_code_without_words_shows_as_itself_and_a_value_that_is_missing_by_its_name() {
    WordBook book = WordBook.of(ImmutableMap.of("test.a", Wording.of("It is {sum}.")));
    assertThat(book.sentence(Reason.of("test.unknown"), Audience.PERSON)).isEqualTo("test.unknown");
    assertThat(book.sentence(Reason.of("test.a"), Audience.WORKER)).isEqualTo("It is sum.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.00|£0.00", "0.05|£0.05", "999.99|£999.99", "1000.00|£1,000.00", "-12.30|-£12.30"})
  void amounts_read_as_people_write_them(String pounds, String words) {
    assertThat(EnglishForms.amount(Amount.pounds(pounds))).isEqualTo(words);
  }

  @Test
  void other_currencies_carry_their_code() {
    assertThat(EnglishForms.amount(Amount.ofMinor("EUR", 123456))).isEqualTo("EUR 1,234.56");
    assertThat(EnglishForms.amount(Amount.ofMinor("JPY", 123456))).isEqualTo("JPY 123,456");
  }

  @ParameterizedTest
  @ValueSource(strings = {"It is {sum", "It is {}."})
  void a_slot_that_is_not_closed_or_has_no_name_is_refused(String words) {
    assertThatIllegalArgumentException().isThrownBy(() -> Wording.of(words));
  }

  @Test
  void two_books_never_speak_for_one_code() {
    WordBook one = WordBook.of(ImmutableMap.of("test.a", Wording.of("One.")));
    assertThatIllegalArgumentException().isThrownBy(() -> one.and(one));
    WordBook other = WordBook.of(ImmutableMap.of("test.b", Wording.of("Two.")));
    assertThat(one.and(other).codes()).hasSize(2);
  }
}
