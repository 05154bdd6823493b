package org.personalbudgets.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** T22, H76, H77: any script is welcome; what is not text is refused. */
class HumanTextTest {
  static Stream<Arguments> welcome() {
    return Stream.of(
        Arguments.of("English", "She likes to cook; it takes her 2½ hours – “too long”."),
        Arguments.of("Welsh", "Mae angen cymorth ar Siân i wneud bwyd bob dydd yn Nhŷ Ŵyl."),
        Arguments.of("Urdu", "میں خود کھانا پکانا چاہتی ہوں۔"),
        Arguments.of("Persian with a joiner", "می\u200cخواهم"),
        Arguments.of("Bengali", "আমি নিজে রান্না করতে চাই।"),
        Arguments.of("Bengali with a joiner", "র\u200d্যাব"),
        Arguments.of("Arabic", "أريد أن أطبخ بنفسي"),
        Arguments.of("Panjabi", "ਮੈਂ ਆਪ ਪਕਾਉਣਾ ਚਾਹੁੰਦੀ ਹਾਂ"),
        Arguments.of("Chinese outside the first plane", "\ud840\udc0b姓"),
        Arguments.of("Vietnamese with combining marks", "Nguye\u0302\u0303n"),
        Arguments.of("emoji", "🙂"),
        Arguments.of("emoji of a family, joined", "👩\u200d👩\u200d👧\u200d👦"),
        Arguments.of("emoji with skin tone and presentation", "👍🏽 ❤\ufe0f"),
        Arguments.of("emoji flag", "🇬🇧"),
        Arguments.of("wheelchair user, joined", "🧑🏿\u200d🦼"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("welcome")
  void text_in_any_script_is_welcome_and_unchanged(String script, String text) {
    assertThat(Checks.text("note", text)).isSameAs(text);
    assertThat(Checks.shortText("note", text)).isSameAs(text);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "0000, 001f, control characters with line breaks and NUL",
    "007f, 009f, delete and the second block of control characters",
    "061c, 061c, Arabic letter mark",
    "180e, 180e, Mongolian vowel separator",
    "200b, 200b, zero-width space",
    "200e, 200f, left-to-right and right-to-left marks",
    "2028, 202e, separators of lines and bidirectional overrides",
    "2060, 206f, invisible operators and bidirectional isolates",
    "fdd0, fdef, noncharacters",
    "feff, feff, byte order mark",
    "fff9, fffb, interlinear annotation",
    "fffe, ffff, noncharacters",
    "e0000, e007f, tags",
  })
  void each_refused_range_is_refused_from_its_first_to_its_last(
      String first, String last, String what) {
    for (int codePoint = hex(first); codePoint <= hex(last); codePoint++) {
      String text = "ab" + Character.toString(codePoint) + "c";
      assertThatIllegalArgumentException()
          .as(what)
          .isThrownBy(() -> Checks.text("note", text))
          .withMessageStartingWith("note holds a character that is not text (U+")
          .withMessageEndingWith(") at position 2");
    }
    String next = Character.toString(hex(last) + 1);
    assertThat(Checks.text("note", "ab" + next + "c")).contains(next);
  }

  private static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }

  @ParameterizedTest
  @CsvSource({"d800", "dbff", "dc00", "dfff"})
  void a_lone_surrogate_is_refused(String half) {
    String text = "ab" + (char) hex(half) + "c";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.text("note", text))
        .withMessageContaining("U+" + half.toUpperCase(java.util.Locale.ROOT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.text("note", "x" + (char) hex(half)));
  }

  @Test
  void blank_text_is_refused() {
    for (String blank : new String[] {"", " ", "\u3000", "   "}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Checks.text("note", blank))
          .withMessage("note must not be blank");
    }
    assertThatNullPointerException().isThrownBy(HumanTextTest::checkNull).withMessage("note");
  }

  private static void checkNull() {
    Checks.text("note", null);
  }

  @Test
  void H77_2000_code_points_are_accepted_and_one_more_is_not() {
    assertThat(Checks.text("note", "🙂".repeat(2_000))).hasSize(4_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.text("note", "🙂".repeat(2_001)))
        .withMessage("note may hold at most 2000 code points");
    assertThatIllegalArgumentException().isThrownBy(() -> Checks.text("note", "x".repeat(2_001)));
    assertThat(Checks.shortText("note", "🙂".repeat(200))).hasSize(400);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.shortText("note", "x".repeat(201)))
        .withMessage("note may hold at most 200 code points");
  }

  @Test
  void H77_a_million_characters_or_10000_combining_marks_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.text("note", "x".repeat(1_000_000)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.text("note", "e" + "\u0301".repeat(10_000)));
  }

  @Property
  void a_refusal_never_repeats_the_text(@ForAll @IntRange(max = 0x1f) int control) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.text("note", "CANARY" + (char) control))
        .matches(refused -> !String.valueOf(refused.getMessage()).contains("CANARY"));
  }
}
