package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The laws of {@code equals} and {@code hashCode}, over values and a twin of each. */
final class EqualityLaws {
  private EqualityLaws() {}

  /**
   * Checks every pair.
   *
   * @param values values that should all differ
   * @param twins at each position another object that should equal the value there
   */
  @SuppressWarnings("EqualsNull") // that is what is tested
  static void check(List<Object> values, List<Object> twins) {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      assertThat(value.equals(value)).as("%s equals itself", value).isTrue();
      assertThat(value.equals(null)).as("%s equals null", value).isFalse();
      assertThat(value.equals(new Object())).as("%s equals another type", value).isFalse();
      assertThat(value.equals(value.toString())).as("%s equals its text", value).isFalse();
      for (int j = 0; j < twins.size(); j++) {
        Object twin = twins.get(j);
        assertThat(value.equals(twin)).as("%s equals %s", value, twin).isEqualTo(i == j);
        assertThat(twin.equals(value)).as("%s equals %s", twin, value).isEqualTo(i == j);
      }
      assertThat(value.hashCode()).as("hash of %s", value).isEqualTo(twins.get(i).hashCode());
    }
    assertThat(values.stream().map(Object::hashCode).distinct().count())
        .as("hashes of %s differ", values)
        .isGreaterThanOrEqualTo(Math.min(values.size(), 2));
  }
}
