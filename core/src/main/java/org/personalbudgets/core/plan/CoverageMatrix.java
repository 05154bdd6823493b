package org.personalbudgets.core.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.need.Need;
import org.personalbudgets.core.need.NeedId;

/**
 * Needs against lines. Each eligible need has exactly one row, so it is either covered or a gap.
 *
 * <p>Our reading: only lines there for support cover a need. Money for the unforeseen, or set aside
 * for an employer's costs, names needs and meets none. A need that a carer or another body meets is
 * covered until they stop.
 */
public final class CoverageMatrix {
  private final ImmutableMap<NeedId, NeedCoverage> rows;

  private CoverageMatrix(ImmutableMap<NeedId, NeedCoverage> rows) {
    this.rows = rows;
  }

  static CoverageMatrix of(SupportPlan plan) {
    ListMultimap<NeedId, PlanLineId> lines = ArrayListMultimap.create();
    for (PlanLine line : plan.lines()) {
      if (line.purpose() == LinePurpose.SUPPORT) {
        line.needs().forEach(need -> lines.put(need, line.id()));
      }
    }
    Set<NeedId> served = new HashSet<>();
    plan.existingServices().forEach(service -> served.addAll(service.needs()));
    ImmutableMap.Builder<NeedId, NeedCoverage> rows = ImmutableMap.builder();
    for (Need need : plan.needs()) {
      if (need.eligible().truth() == Truth.HOLDS) {
        List<PlanLineId> supporting = lines.get(need.id());
        Coverage coverage = coverage(need, !supporting.isEmpty(), served.contains(need.id()));
        rows.put(need.id(), new NeedCoverage(need.id(), coverage, supporting));
      }
    }
    return new CoverageMatrix(rows.buildOrThrow());
  }

  private static Coverage coverage(Need need, boolean supported, boolean served) {
    if (supported) {
      return Coverage.PLAN_LINE;
    }
    if (served) {
      return Coverage.EXISTING_SERVICE;
    }
    return switch (need.meeting()) {
      case MET_BY_CARER -> Coverage.CARER;
      case MET_BY_EXISTING_SERVICE -> Coverage.EXISTING_SERVICE;
      case MET_BY_ANOTHER_BODY -> Coverage.ANOTHER_BODY;
      case UNMET -> Coverage.NONE;
    };
  }

  /** One row for each eligible need, in the order of the plan. */
  public List<NeedCoverage> rows() {
    return rows.values().asList();
  }

  /** The row of a need; empty if the plan holds no such eligible need. */
  public Optional<NeedCoverage> row(NeedId need) {
    return Optional.ofNullable(rows.get(requireNonNull(need, "need")));
  }

  /** The eligible needs that nothing covers, in the order of the plan. */
  public List<NeedId> gaps() {
    return rows.values().stream()
        .filter(row -> !row.isCovered())
        .map(NeedCoverage::need)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CoverageMatrix matrix && rows.equals(matrix.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  /** How many needs and gaps. */
  @Override
  public String toString() {
    return "CoverageMatrix{needs=" + rows.size() + ", gaps=" + gaps().size() + "}";
  }
}
