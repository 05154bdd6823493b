package org.personalbudgets.rules.signing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;

/**
 * Whether a plan can be signed, with everything found on the way: a fault of one test never hides
 * those of another.
 *
 * @param findings what was found, by test and then in the order of its own source
 */
public record SigningReport(List<SigningFinding> findings) {
  /** Copies the findings. */
  public SigningReport {
    findings = Copies.list("findings", findings);
  }

  /** What was found for one test. */
  public List<SigningFinding> findings(SigningTest test) {
    return findings.stream()
        .filter(finding -> finding.test() == test)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the plan passes the test: open while a question of it is, unless a fault bars it. */
  public Truth passes(SigningTest test) {
    return Truth.all(
        findings(test).stream().map(SigningReport::truth).collect(ImmutableList.toImmutableList()));
  }

  private static Truth truth(SigningFinding finding) {
    if (finding.weight() instanceof SigningFinding.Weight.Bars) {
      return Truth.DOES_NOT_HOLD;
    }
    return finding.weight() instanceof SigningFinding.Weight.Open ? Truth.UNDECIDED : Truth.HOLDS;
  }

  /** Whether the plan can be signed: whether it passes every test. */
  public Truth canBeSigned() {
    return Truth.all(
        Arrays.stream(SigningTest.values())
            .map(this::passes)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The questions that have to be answered first, each once, in the order of the findings. */
  public List<Question> openQuestions() {
    return findings.stream()
        .map(SigningFinding::weight)
        .filter(SigningFinding.Weight.Open.class::isInstance)
        .flatMap(weight -> ((SigningFinding.Weight.Open) weight).questions().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
