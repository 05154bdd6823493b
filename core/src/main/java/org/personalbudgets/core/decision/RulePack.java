package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.RulePackReference;

/**
 * Policies that belong together under a name and a version, in force on certain days: one regime's
 * law, or one council's own rules. Its content hash changes when anything in it changes, so a
 * decision and an agreement can each say exactly which rules they were made under.
 *
 * <p>The order in which policies are given does not matter.
 */
public final class RulePack {
  private final String name;
  private final String version;
  private final InForce inForce;
  private final ImmutableSortedMap<String, SpendPolicy> policies;
  private final RulePackReference reference;

  private RulePack(
      String name,
      String version,
      InForce inForce,
      ImmutableSortedMap<String, SpendPolicy> policies) {
    this.name = name;
    this.version = version;
    this.inForce = inForce;
    this.policies = policies;
    this.reference = new RulePackReference(name, version, contentHash());
  }

  /**
   * A pack of policies.
   *
   * @param name id of the pack, such as {@code england.care-act}
   * @param version id of its version, such as {@code 2026-04-06}
   * @param inForce the days of spending that it covers; on others none of its policies is asked
   * @param policies at most {@link Caps#MAX_POLICIES}, no two with one id
   * @throws IllegalArgumentException if an id is refused or repeated, or there are too many
   *     policies
   */
  public static RulePack of(
      String name, String version, InForce inForce, Iterable<? extends SpendPolicy> policies) {
    Checks.id("name of the rule pack", name);
    Checks.id("version of the rule pack", version);
    requireNonNull(inForce, "inForce");
    SortedMap<String, SpendPolicy> byId = new TreeMap<>();
    Checks.each(
        "policies",
        policies,
        Caps.MAX_POLICIES,
        policy -> {
          String id = Checks.id("policy id", policy.id());
          Checks.that(byId.put(id, policy) == null, "two policies have the id %s", id);
        });
    return new RulePack(name, version, inForce, ImmutableSortedMap.copyOfSorted(byId));
  }

  private String contentHash() {
    StringBuilder contents = new StringBuilder();
    appendTo(contents, name);
    appendTo(contents, version);
    appendTo(contents, inForce.toString());
    policies.forEach(
        (id, policy) -> {
          appendTo(contents, id);
          appendTo(contents, requireNonNull(policy.contents(), "contents"));
        });
    return Hashing.sha256().hashString(contents, StandardCharsets.UTF_8).toString();
  }

  /** With its length, so that no two different sequences of texts run together into one. */
  private static void appendTo(StringBuilder contents, String text) {
    contents.append(text.length()).append(':').append(text);
  }

  /** The pack's name. */
  public String name() {
    return name;
  }

  /** The pack's version. */
  public String version() {
    return version;
  }

  /** The days of spending that the pack covers. */
  public InForce inForce() {
    return inForce;
  }

  /** The policies in the order of their ids. */
  public List<SpendPolicy> policies() {
    return ImmutableList.copyOf(policies.values());
  }

  /** The policies by the ids they had when the pack was made. */
  Map<String, SpendPolicy> byId() {
    return policies;
  }

  /** Name, version and content hash. */
  public RulePackReference reference() {
    return reference;
  }

  /** Two packs are equal when name, version and content hash are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RulePack pack && reference.equals(pack.reference);
  }

  @Override
  public int hashCode() {
    return reference.hashCode();
  }

  /** Name and version. */
  @Override
  public String toString() {
    return "RulePack{" + name + " " + version + ", " + policies.size() + " policies}";
  }
}
