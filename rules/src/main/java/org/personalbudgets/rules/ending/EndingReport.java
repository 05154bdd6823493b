package org.personalbudgets.rules.ending;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;

/**
 * Whether payments can be stopped, paused or reduced, with everything found on the way: what is
 * missing for one limb never hides what is missing for another.
 *
 * @param findings what was found, limb by limb
 */
public record EndingReport(List<EndingFinding> findings) {
  /** Copies the findings. */
  public EndingReport {
    findings = Copies.list("findings", findings);
  }

  /** What was found for one limb. */
  public List<EndingFinding> findings(EndingTest test) {
    requireNonNull(test, "test");
    return findings.stream()
        .filter(finding -> finding.test() == test)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the limb is met: open while a question of it is, unless something bars it. */
  public Truth passes(EndingTest test) {
    return Truth.all(
        findings(test).stream().map(EndingReport::truth).collect(ImmutableList.toImmutableList()));
  }

  private static Truth truth(EndingFinding finding) {
    if (finding.weight() instanceof EndingFinding.Weight.Bars) {
      return Truth.DOES_NOT_HOLD;
    }
    return finding.weight() instanceof EndingFinding.Weight.Open ? Truth.UNDECIDED : Truth.HOLDS;
  }

  /** Whether it can be done: whether every limb is met. */
  public Truth canBeDone() {
    return Truth.all(
        Arrays.stream(EndingTest.values())
            .map(this::passes)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The questions that have to be answered first, each once, in the order of the findings. */
  public List<Question> openQuestions() {
    return findings.stream()
        .map(EndingFinding::weight)
        .filter(EndingFinding.Weight.Open.class::isInstance)
        .flatMap(weight -> ((EndingFinding.Weight.Open) weight).questions().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
