package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;

/**
 * Whether somebody may hold a direct payment, condition by condition.
 *
 * @param regime the body of law
 * @param holder who is to hold it
 * @param findings what was found about each condition, in the order of the conditions; at least one
 */
public record HoldingResult(
    Regime regime, DirectPaymentHolder holder, Map<HoldingCondition, Finding> findings) {
  /** Copies the findings. */
  public HoldingResult {
    requireNonNull(regime, "regime");
    requireNonNull(holder, "holder");
    Map<HoldingCondition, Finding> read = new EnumMap<>(HoldingCondition.class);
    requireNonNull(findings, "findings")
        .forEach(
            (condition, finding) ->
                read.put(
                    requireNonNull(condition, "findings"), requireNonNull(finding, "findings")));
    if (read.isEmpty()) {
      throw new IllegalArgumentException("holding a direct payment has at least one condition");
    }
    findings = Maps.immutableEnumMap(read);
  }

  /** Whether they may: only when every condition holds. */
  public Truth mayHold() {
    return limb().truth();
  }

  /** The conditions that do not hold: what stands in the way. */
  public List<HoldingCondition> unmet() {
    return with(Truth.DOES_NOT_HOLD);
  }

  /** The conditions that are still open: what to ask, and whom. */
  public List<HoldingCondition> open() {
    return with(Truth.UNDECIDED);
  }

  /** The questions of the open conditions. */
  public List<Question> openQuestions() {
    return open().stream().map(HoldingCondition::question).collect(ImmutableList.toImmutableList());
  }

  private List<HoldingCondition> with(Truth truth) {
    return findings.entrySet().stream()
        .filter(entry -> entry.getValue().truth() == truth)
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  /** The whole as a limb of a legal test, to explain it with. */
  public Limb limb() {
    List<Limb> parts = new ArrayList<>();
    findings.forEach(
        (condition, finding) ->
            parts.add(Limb.fact(condition.code(), condition.source(), finding)));
    return Limb.all("holding.conditions", findings.keySet().iterator().next().source(), parts);
  }

  /** Body of law and holder; what was found is personal. */
  @Override
  public String toString() {
    return "HoldingResult{regime=" + regime + ", holder=" + holder + "}";
  }
}
