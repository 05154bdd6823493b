package org.personalbudgets.rules.ending;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/**
 * Whether payments can be stopped, paused or reduced: whether the law lets the funder do it for
 * this cause, whether notice was given in time and with all that it needs, whether what has to be
 * looked at first was, whether the needs are met otherwise, and what is owed to others. One report;
 * what is missing for one limb never hides what is missing for another.
 *
 * <p>Readings: a pause ends nothing, so where the law obliges the funder to stop, a pause will not
 * do; no text read speaks of a stay in hospital, so whether payments go on is for the agreement and
 * for somebody to decide; after a death no notice is owed to anybody, and who answers for money
 * left or owed is said by no text read, so it is left open. Whether a reduced payment still
 * suffices is for the findings on the plan.
 */
public final class CanBeEnded {
  private CanBeEnded() {}

  /** The report. */
  public static EndingReport check(EndingCase ending) {
    requireNonNull(ending, "ending");
    return new EndingReport(
        ImmutableList.<EndingFinding>builder()
            .addAll(CauseTests.of(ending))
            .addAll(NoticeTests.of(ending))
            .addAll(ConsequenceTests.of(ending))
            .build()
            .stream()
            .sorted(Comparator.comparing(EndingFinding::test))
            .collect(ImmutableList.toImmutableList()));
  }
}
