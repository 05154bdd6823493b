package org.personalbudgets.core.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code in a hierarchy of what money is spent on. */
class CategoryTest {
  @ParameterizedTest
  @ValueSource(strings = {"leisure", "leisure.gym", "a.b.c.d.e.f.g.h", "home-help.2nd-floor", "9"})
  void a_code_is_lower_case_segments_joined_by_dots(String code) {
    assertThat(Category.of(code).code()).isEqualTo(code);
    assertThat(Category.of(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a.",
        ".a",
        "a..b",
        "-a",
        "a-",
        "a--b",
        "a-.b",
        "a.-b",
        "Leisure",
        "a_b",
        "a b",
        "caffi\u0302",
        "a\u202eb",
        "a.b.c.d.e.f.g.h.i"
      })
  void H50_any_other_code_is_refused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> Category.of(code));
  }

  @Test
  void a_code_has_at_most_64_characters() {
    assertThat(Category.of("x".repeat(64)).code()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> Category.of("x".repeat(65)));
  }

  @ParameterizedTest(name = "{0} within {1}: {2}")
  @CsvSource({
    "leisure.gym, leisure, true",
    "leisure.gym, leisure.gym, true",
    "leisure, leisure.gym, false",
    "leisure-centre, leisure, false",
    "leisure.gymnastics, leisure.gym, false",
    "transport.gym, leisure, false",
    "a.b.c, a, true",
  })
  void a_category_lies_within_itself_and_those_above_it(
      String inner, String outer, boolean within) {
    assertThat(Category.of(inner).isWithin(Category.of(outer))).isEqualTo(within);
  }

  @Test
  void a_child_is_one_step_below() {
    Category leisure = Category.of("leisure");
    assertThat(leisure.child("gym")).isEqualTo(Category.of("leisure.gym"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leisure.child("gym.pool"))
        .withMessage("a segment must not hold a dot");
    assertThatIllegalArgumentException().isThrownBy(() -> leisure.child(""));
  }

  @ParameterizedTest
  @CsvSource({"leisure, leisure", "leisure.gym, leisure", "a.b.c, a", "home-help.x, home-help"})
  void every_category_lies_in_one_top_category(String code, String top) {
    assertThat(Category.of(code).top()).isEqualTo(Category.of(top));
    assertThat(Category.of(code).isWithin(Category.of(code).top())).isTrue();
    assertThat(Category.of(code).top().parent()).isEmpty();
  }

  @Property
  void within_is_a_partial_order(
      @ForAll("categories") Category a,
      @ForAll("categories") Category b,
      @ForAll("categories") Category c) {
    assertThat(a.isWithin(a)).isTrue();
    if (a.isWithin(b) && b.isWithin(a)) {
      assertThat(a).isEqualTo(b);
    }
    if (a.isWithin(b) && b.isWithin(c)) {
      assertThat(a.isWithin(c)).isTrue();
    }
  }

  @Property
  void within_agrees_with_comparing_segments(
      @ForAll("categories") Category inner, @ForAll("categories") Category outer) {
    List<String> below = List.of(inner.code().split("\\."));
    List<String> above = List.of(outer.code().split("\\."));
    boolean expected = above.size() <= below.size() && below.subList(0, above.size()).equals(above);
    assertThat(inner.isWithin(outer)).isEqualTo(expected);
  }

  @Property
  void order_agrees_with_equality(
      @ForAll("categories") Category a, @ForAll("categories") Category b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.child("x").isWithin(a)).isTrue();
  }

  @Provide
  Arbitrary<Category> categories() {
    return Arbitraries.of("a", "b", "a-b")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(segments -> Category.of(segments.stream().collect(Collectors.joining("."))));
  }
}
