package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.law.Citation;

/**
 * One thing wrong or missing with a plan, as data: what, by which text, about which ids. Words for
 * it are found by the code.
 *
 * @param code what is wrong
 * @param source the text that asks for it
 * @param ids what it is about, by id, in the order that the code states
 * @param blocksAgreement whether an agreed plan cannot be made while it stands
 */
public record PlanFinding(
    PlanFindingCode code, Citation source, List<String> ids, boolean blocksAgreement)
    implements Comparable<PlanFinding> {
  private static final Comparator<PlanFinding> ORDER =
      Comparator.comparing(PlanFinding::code)
          .thenComparing(
              PlanFinding::ids, Comparators.lexicographical(Comparator.<String>naturalOrder()))
          .thenComparing(finding -> finding.source().toString())
          .thenComparing(PlanFinding::source, Comparator.comparing(Citation::layer))
          .thenComparing(PlanFinding::source, Comparator.comparing(Citation::confidence))
          .thenComparing(PlanFinding::blocksAgreement);

  /** Copies the ids. */
  public PlanFinding {
    requireNonNull(code, "code");
    requireNonNull(source, "source");
    ids = Copies.list("ids", ids);
    ids.forEach(id -> Checks.id("id of a finding", id));
  }

  /** By code, then by ids. */
  @Override
  public int compareTo(PlanFinding other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Such as {@code plan.line-without-need [line-3]}. */
  @Override
  public String toString() {
    return code.code() + " " + ids;
  }
}
