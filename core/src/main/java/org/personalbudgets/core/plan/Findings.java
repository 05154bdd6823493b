package org.personalbudgets.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.personalbudgets.core.law.Citation;

/** Gathers findings; gives them out each once and in their order, however they came in. */
final class Findings {
  private final SortedSet<PlanFinding> found = new TreeSet<>();

  /** A finding that an agreed plan cannot be made with. */
  void block(PlanFindingCode code, Citation source, Object... ids) {
    add(code, source, true, ids);
  }

  /** A finding for whoever signs the plan off to weigh. */
  void note(PlanFindingCode code, Citation source, Object... ids) {
    add(code, source, false, ids);
  }

  private void add(PlanFindingCode code, Citation source, boolean blocks, Object... ids) {
    found.add(
        new PlanFinding(code, source, Arrays.stream(ids).map(Object::toString).toList(), blocks));
  }

  List<PlanFinding> list() {
    return ImmutableList.copyOf(found);
  }
}
