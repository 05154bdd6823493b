package org.personalbudgets.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.PlanReference;

/** An agreed plan was asked for that something stands in the way of. */
public final class PlanNotAgreeableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<PlanFinding> findings;

  PlanNotAgreeableException(PlanReference plan, List<PlanFinding> findings) {
    super(message(plan, findings));
    this.findings = ImmutableList.copyOf(findings);
  }

  private static String message(PlanReference plan, List<PlanFinding> findings) {
    String text =
        findings.stream()
            .map(PlanFinding::toString)
            .collect(Collectors.joining("; ", plan + " cannot be agreed: ", ""));
    return text.length() <= Caps.MAX_MESSAGE_LENGTH
        ? text
        : text.substring(0, Caps.MAX_MESSAGE_LENGTH);
  }

  /** What stands in the way, all of it, in its order. */
  public List<PlanFinding> findings() {
    return findings;
  }
}
