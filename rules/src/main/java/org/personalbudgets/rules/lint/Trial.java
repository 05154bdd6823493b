package org.personalbudgets.rules.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;

/**
 * What each policy said of one case; one that failed, or whose pack is not in force, said nothing.
 */
final class Trial {
  private final Witness witness;
  private final ImmutableMap<String, Verdict> verdicts;

  private Trial(Witness witness, ImmutableMap<String, Verdict> verdicts) {
    this.witness = witness;
    this.verdicts = verdicts;
  }

  static Trial of(Witness witness, SpendPolicies policies) {
    ImmutableMap.Builder<String, Verdict> verdicts = ImmutableMap.builder();
    for (RulePack pack : policies.packs()) {
      if (pack.inForce().covers(witness.request().date())) {
        for (SpendPolicy policy : pack.policies()) {
          @Nullable Verdict verdict = ask(policy.id(), witness, policies);
          if (verdict != null && !(verdict instanceof Verdict.Silent)) {
            verdicts.put(policy.id(), verdict);
          }
        }
      }
    }
    return new Trial(witness, verdicts.buildOrThrow());
  }

  private static @Nullable Verdict ask(String policy, Witness witness, SpendPolicies policies) {
    try {
      return policies.judgeAlone(policy, witness.request(), witness.caseFile());
    } catch (RuntimeException failed) {
      return null;
    }
  }

  Witness witness() {
    return witness;
  }

  Optional<Verdict> said(String policy) {
    return Optional.ofNullable(verdicts.get(policy));
  }

  boolean permits(String policy) {
    return verdicts.get(policy) instanceof Verdict.Permit;
  }

  boolean forbids(String policy) {
    return verdicts.get(policy) instanceof Verdict.Forbid;
  }

  boolean restsOnNationalLaw(String policy) {
    return said(policy).flatMap(Verdict::reason).filter(Reason::restsOnNationalLaw).isPresent();
  }

  /** The policies that forbid, in order. */
  List<String> forbidding() {
    return verdicts.keySet().stream()
        .filter(this::forbids)
        .collect(ImmutableList.toImmutableList());
  }

  /** The first policy that forbids by national law. */
  Optional<String> nationalBar() {
    return forbidding().stream().filter(this::restsOnNationalLaw).findFirst();
  }
}
