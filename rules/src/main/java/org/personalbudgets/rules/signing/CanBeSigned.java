package org.personalbudgets.rules.signing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a plan can be signed: safe, legal, meets the needs, within the budget, complete for its
 * regimes, agreed by every party. One report; every fault is in it, with its source, whatever else
 * is wrong.
 *
 * <p>What the plan, its budget and its agreement show is what {@link
 * org.personalbudgets.core.plan.PlanFindings} finds. Whether it is legal is asked of the rules too,
 * line by line, as if each line stood in a plan that is otherwise in order: so a line that the law
 * bars is named although a signature is missing.
 *
 * <p>Readings: a gap in the coverage of a need, and a risk of which nothing is agreed, are for the
 * signer to judge, who says so for the need or the risk; until then the test is open. What a line
 * may be bought for only on conditions is noted, as the conditions are met when the money is spent.
 * Where payments are already set up, a schedule that pays another amount than the plan costs or the
 * agreement says, or pays it otherwise, bars signing: nobody should sign one figure and be paid
 * another.
 */
public final class CanBeSigned {
  private CanBeSigned() {}

  /** The report. */
  public static SigningReport check(SigningCase signing) {
    requireNonNull(signing, "signing");
    List<SigningFinding> findings = new ArrayList<>();
    findings.addAll(PlanTests.of(signing));
    findings.addAll(LineTests.of(signing));
    findings.addAll(PaymentTests.of(signing));
    findings.addAll(ScheduleTests.of(signing));
    findings.sort(Comparator.comparing(SigningFinding::test));
    return new SigningReport(ImmutableList.copyOf(findings));
  }
}
