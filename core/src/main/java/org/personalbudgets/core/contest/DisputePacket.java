package org.personalbudgets.core.contest;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.PolicyReport;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.remedy.Levers;
import org.personalbudgets.core.remedy.Remedies;

/**
 * What somebody needs who challenges a decision: the rules that carry it, the facts that it hangs
 * on, and how the answer responds when each is dropped or changed. Every response was found by
 * asking the policies again; none is guessed.
 *
 * <p>What stays out: a figure of law is no fact of the case, so it is listed with its dates and
 * source ({@link Decision#lawRead}) and not varied; and facts about the person are only left out,
 * never replaced by others.
 *
 * @param decision the decision
 * @param rules each rule that spoke or failed, in the order of ids
 * @param facts each fact tried, those left out first, then those changed
 * @param remedies the smallest changes that reach the goal that was asked for
 */
public record DisputePacket(
    Decision decision, List<RuleResponse> rules, List<FactResponse> facts, Remedies remedies) {
  /** Most facts that one packet tries. */
  public static final int MAX_FACTS = 2_000;

  /** Copies the lists. */
  public DisputePacket {
    requireNonNull(decision, "decision");
    rules = Copies.list("rules", rules);
    facts = Copies.list("facts", facts);
    requireNonNull(remedies, "remedies");
  }

  /**
   * The packet of a decision.
   *
   * @param policies the policies that made it
   * @param caseFile the case that it was made in
   * @param decision the decision
   * @param levers what may change
   * @param goal the strictest answer that would do
   * @throws IllegalArgumentException if the policies, asked again, decide otherwise, or there are
   *     more than {@value #MAX_FACTS} facts to try
   */
  public static DisputePacket of(
      SpendPolicies policies, CaseFile caseFile, Decision decision, Levers levers, Answer goal) {
    requireNonNull(policies, "policies");
    requireNonNull(caseFile, "caseFile");
    requireNonNull(decision, "decision");
    requireNonNull(levers, "levers");
    requireNonNull(goal, "goal");
    Checks.that(
        policies.decide(decision.request(), caseFile).equals(decision),
        "these policies decide otherwise in this case");
    return new DisputePacket(
        decision,
        rules(decision),
        new FactTrials(policies, caseFile, decision).responses(levers),
        Remedies.search(policies, decision.request(), caseFile, levers, goal));
  }

  private static List<RuleResponse> rules(Decision decision) {
    List<PolicyReport> spoken =
        decision.reports().stream()
            .filter(SmallestSet::matters)
            .collect(ImmutableList.toImmutableList());
    List<PolicyReport> smallest = SmallestSet.of(spoken);
    ImmutableList.Builder<RuleResponse> rules = ImmutableList.builder();
    for (PolicyReport report : spoken) {
      List<PolicyReport> others =
          spoken.stream().filter(other -> other != report).collect(ImmutableList.toImmutableList());
      Answer without = SmallestSet.answer(others);
      rules.add(
          new RuleResponse(
              report,
              smallest.contains(report),
              without,
              without == decision.answer() ? ids(SmallestSet.of(others)) : ImmutableList.of()));
    }
    return rules.build();
  }

  private static List<String> ids(List<PolicyReport> reports) {
    return reports.stream().map(PolicyReport::policy).collect(ImmutableList.toImmutableList());
  }

  /**
   * The smallest set of rules that carries the answer: with these alone it is the same, whichever
   * of the others join them; drop one of these, and the rest of the set no longer carries it. Empty
   * where the lack of any permission carries it. Of several such sets, the one whose rules come
   * first; {@link RuleResponse#backedBy} names what carries it instead.
   */
  public List<RuleResponse> decidingRules() {
    return rules.stream()
        .filter(RuleResponse::inSmallestSet)
        .collect(ImmutableList.toImmutableList());
  }

  /** The facts that the answer hangs on: without each, or with it changed, it is another. */
  public List<FactResponse> decidingFacts() {
    return facts.stream().filter(FactResponse::turns).collect(ImmutableList.toImmutableList());
  }

  /** Whether no rule permits the purchase, which by itself sends it to a person. */
  public boolean nothingPermits() {
    return rules.stream()
        .flatMap(rule -> rule.report().verdict().stream())
        .noneMatch(Verdict.Permit.class::isInstance);
  }

  /** The decision, and how many rules and facts; each has a text of its own. */
  @Override
  public String toString() {
    return "DisputePacket{"
        + decision
        + ", "
        + rules.size()
        + " rules, "
        + facts.size()
        + " facts}";
  }
}
