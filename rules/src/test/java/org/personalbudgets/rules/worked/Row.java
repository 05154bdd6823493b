package org.personalbudgets.rules.worked;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.Decision;

/** A worked example: a case with the answer that is expected of it, and where that comes from. */
record Row(String id, String source, Status status, Supplier<Decision> asked, Expected expected) {

  /** How surely the expected answer is known. */
  enum Status {
    /** The example itself was read. */
    VERIFIED,
    /** Ours, from a text that was read. */
    DERIVED,
    /** Remembered; the example was not found again. */
    FROM_MEMORY
  }

  /** The answer, and the codes of the reasons that decide, in order. */
  record Expected(Answer answer, List<String> codes) {}

  static Row verified(
      String id, String source, Supplier<Decision> asked, Answer answer, String... codes) {
    return new Row(id, source, Status.VERIFIED, asked, expect(answer, codes));
  }

  static Row derived(
      String id, String source, Supplier<Decision> asked, Answer answer, String... codes) {
    return new Row(id, source, Status.DERIVED, asked, expect(answer, codes));
  }

  static Row fromMemory(
      String id, String source, Supplier<Decision> asked, Answer answer, String... codes) {
    return new Row(id, source, Status.FROM_MEMORY, asked, expect(answer, codes));
  }

  private static Expected expect(Answer answer, String... codes) {
    return new Expected(answer, Arrays.asList(codes));
  }

  @Override
  public String toString() {
    return id + " (" + source + (status == Status.FROM_MEMORY ? ", from memory)" : ")");
  }
}
