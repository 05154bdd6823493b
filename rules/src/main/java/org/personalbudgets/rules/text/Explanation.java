package org.personalbudgets.rules.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.check.Checks;

/**
 * A decision in words: one sentence that says the answer, then a sentence for each reason that
 * decided, with its sources.
 *
 * @param answer the answer in a sentence
 * @param because the reasons that decided, at most {@link #MAX_SENTENCES}
 * @param leftOut how many more reasons there are
 */
public record Explanation(String answer, List<Because> because, int leftOut) {
  /** Most reasons put into words. */
  public static final int MAX_SENTENCES = 50;

  /**
   * One reason in words.
   *
   * @param sentence the reason
   * @param source where the rule comes from and which layer it belongs to
   */
  public record Because(String sentence, String source) {
    /** Refuses null. */
    public Because {
      requireNonNull(sentence, "sentence");
      requireNonNull(source, "source");
    }
  }

  /** Copies the list. */
  public Explanation {
    requireNonNull(answer, "answer");
    because = ImmutableList.copyOf(because);
    Checks.that(leftOut >= 0, "the count of reasons left out must not be negative");
  }
}
