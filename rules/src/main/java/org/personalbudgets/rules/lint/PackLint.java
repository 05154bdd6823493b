package org.personalbudgets.rules.lint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;

/**
 * Tries local rules with made-up cases and reports what should be reviewed, each finding with a
 * case that shows it. Rules are tried and not read, so what is found is true of the cases tried;
 * that nothing is found proves nothing.
 *
 * <p>Only policies of the local packs are reported. A prohibition that rests on national law is no
 * blanket rule, whoever makes it.
 */
public final class PackLint {
  private final Trials trials;
  private final List<LintFinding> findings = new ArrayList<>();

  private PackLint(Trials trials) {
    this.trials = trials;
  }

  /**
   * What should be reviewed, by kind and then by policy.
   *
   * @param national the packs of national law that the local ones stand over
   * @param local the packs to review
   * @param scope what they are tried with
   */
  public static List<LintFinding> check(
      Iterable<RulePack> national, Iterable<RulePack> local, LintScope scope) {
    List<RulePack> localPacks = Copies.list("local packs", local);
    SpendPolicies policies = SpendPolicies.of(national);
    for (RulePack pack : localPacks) {
      policies = policies.and(pack);
    }
    PackLint lint = new PackLint(new Trials(policies, localPacks, requireNonNull(scope, "scope")));
    lint.blanketRules();
    lint.liftingNationalBars();
    lint.contradictions();
    lint.duplicates();
    lint.deadRules();
    return ImmutableList.copyOf(lint.findings);
  }

  private void add(LintCode code, Trial witness, String... concerned) {
    findings.add(
        new LintFinding(
            code, ImmutableList.copyOf(concerned), witness.witness(), trials.all().size()));
  }

  /** A category of which the policy forbids every case, and not by national law. */
  private void blanketRules() {
    for (String policy : trials.local()) {
      trials.groups().stream()
          .filter(group -> group.stream().allMatch(trial -> isLocalBar(trial, policy)))
          .findFirst()
          .ifPresent(group -> add(LintCode.BLANKET_RULE, group.get(0), policy));
    }
  }

  private static boolean isLocalBar(Trial trial, String policy) {
    return trial.forbids(policy) && !trial.restsOnNationalLaw(policy);
  }

  private static boolean isLocalPermission(Trial trial, String policy) {
    return trial.permits(policy) && !trial.restsOnNationalLaw(policy);
  }

  private void liftingNationalBars() {
    for (String policy : trials.local()) {
      trials.plain().stream()
          .filter(trial -> isLocalPermission(trial, policy))
          .filter(trial -> trial.nationalBar().isPresent())
          .findFirst()
          .ifPresent(
              trial ->
                  add(
                      LintCode.LIFTS_NATIONAL_BAR,
                      trial,
                      policy,
                      trial.nationalBar().orElseThrow()));
    }
  }

  private void contradictions() {
    for (String permitting : trials.local()) {
      for (String forbidding : trials.local()) {
        trials.plain().stream()
            .filter(trial -> isLocalPermission(trial, permitting))
            .filter(trial -> isLocalBar(trial, forbidding))
            .findFirst()
            .ifPresent(trial -> add(LintCode.CONTRADICTION, trial, permitting, forbidding));
      }
    }
  }

  private void duplicates() {
    for (String one : trials.local()) {
      for (String other : trials.local().tailSet(one, false)) {
        if (trials.areDoubles(one, other)) {
          add(LintCode.DUPLICATE, trials.spoken(one).get(0), other, one);
        }
      }
    }
  }

  private void deadRules() {
    for (String policy : trials.local()) {
      List<Trial> spoken = trials.spoken(policy);
      if (spoken.isEmpty()) {
        add(LintCode.DEAD_RULE, trials.all().get(0), policy);
      } else if (spoken.stream().allMatch(trial -> shadow(trial, policy).isPresent())) {
        Trial first = spoken.get(0);
        add(LintCode.DEAD_RULE, first, policy, shadow(first, policy).orElseThrow());
      }
    }
  }

  /** Another policy that forbids where this one does and is not merely its double. */
  private Optional<String> shadow(Trial trial, String policy) {
    return trial.forbids(policy)
        ? trial.forbidding().stream()
            .filter(other -> !other.equals(policy) && !trials.areDoubles(policy, other))
            .findFirst()
        : Optional.empty();
  }
}
