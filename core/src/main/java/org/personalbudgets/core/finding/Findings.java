package org.personalbudgets.core.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * What has been found on a set of questions about one person. A question on which nothing has been
 * found is open; it is never taken for answered with "no".
 *
 * <p>Immutable value; equal when the same is found on the same questions, in whatever order.
 */
public final class Findings {
  private static final Findings NONE = new Findings(ImmutableMap.of());

  /** Findings by the code of their question, in the order given. */
  private final ImmutableMap<String, Finding> byCode;

  private Findings(ImmutableMap<String, Finding> byCode) {
    this.byCode = byCode;
  }

  /** Nothing found yet. */
  public static Findings none() {
    return NONE;
  }

  /**
   * These findings and one more; it takes the place of an earlier one on the same question.
   *
   * @throws IllegalArgumentException if the finding is one on some other question or by somebody
   *     who may not answer
   */
  public Findings with(Question question, Finding finding) {
    requireNonNull(question, "question");
    requireNonNull(finding, "finding").on(question);
    ImmutableMap.Builder<String, Finding> builder = ImmutableMap.builder();
    builder.putAll(byCode).put(question.code(), finding);
    return new Findings(builder.buildKeepingLast());
  }

  /** These findings, and that what the question asks holds, decided on the facts. */
  public Findings holding(Question question) {
    return with(question, Finding.decided(true));
  }

  /** These findings, and that what the question asks does not hold, decided on the facts. */
  public Findings notHolding(Question question) {
    return with(question, Finding.decided(false));
  }

  /** What was found on the question; undecided when nothing was. */
  public Finding on(Question question) {
    requireNonNull(question, "question");
    @Nullable Finding found = byCode.get(question.code());
    return found == null ? Finding.undecided(question) : found;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Findings findings && byCode.equals(findings.byCode);
  }

  @Override
  public int hashCode() {
    return byCode.hashCode();
  }

  /** How many there are; what was found about a person is not shown. */
  @Override
  public String toString() {
    return byCode.size() + " findings";
  }
}
