package org.personalbudgets.rules.local;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Regime;

/**
 * One council's or health body's own rules on spending, as data: what it prohibits, permits and
 * limits, from when to when, and where it says so. {@link #toRulePack} makes policies of them, to
 * be composed with the national law. Every rule rests on the council's policy, so every answer
 * shows that the council decided and not the law.
 */
@Value.Immutable(copy = true)
public abstract sealed class CouncilPack permits ImmutableCouncilPack {
  CouncilPack() {}

  /** Which pack, such as {@code council.south-tyneside}; begins the ids of its policies. */
  public abstract String id();

  /** Which version of it; {@code 1} unless given. */
  @Value.Default
  public String version() {
    return "1";
  }

  /** The days of spending that it governs. */
  public abstract InForce inForce();

  /** The streams of money that it governs; adult social care unless given. */
  public abstract Set<FundingStream> streams();

  /** The bodies of law whose plans it governs; all those of its streams unless given. */
  public abstract Set<Regime> regimes();

  /** What may not be bought. */
  public abstract List<LocalProhibition> prohibitions();

  /** What may be bought, where the plan provides for it. */
  public abstract List<LocalPermission> permissions();

  /** The most that purchases may cost. */
  public abstract List<LocalLimit> limits();

  /** What is bought only if the plan says so. */
  public abstract List<LocalPlanRule> planRules();

  /** What is asked besides the law before a listed relative is paid. */
  public abstract List<LocalGloss> glosses();

  /** Prices that it publishes. */
  public abstract List<LocalRate> rates();

  /** Where it says that direct payments do not buy its own services; it does not unless given. */
  public abstract Optional<Citation> noOwnServices();

  /** Where it says that listed payees need permission; needed if there are any. */
  public abstract Optional<Citation> payeesNeedPermission();

  /** Ids of those who are paid only if the agreement permits it, such as trustees or the agent. */
  public abstract Set<String> restrictedPayees();

  /** This pack for other days. */
  public abstract CouncilPack withInForce(InForce inForce);

  /** Every category that a rule of the pack names, in the order of its rules. */
  public Set<Category> categories() {
    ImmutableSet.Builder<Category> named = ImmutableSet.builder();
    prohibitions().forEach(entry -> named.addAll(entry.categories()));
    permissions().forEach(entry -> named.addAll(entry.categories()));
    limits().forEach(limit -> limit.category().ifPresent(named::add));
    planRules().forEach(rule -> named.addAll(rule.categories()));
    return named.build();
  }

  /** The streams, adult social care where none was given. */
  Set<FundingStream> effectiveStreams() {
    return streams().isEmpty()
        ? Sets.immutableEnumSet(FundingStream.ADULT_SOCIAL_CARE)
        : Sets.immutableEnumSet(streams());
  }

  LocalScope scope() {
    if (!regimes().isEmpty()) {
      return new LocalScope(effectiveStreams(), Sets.immutableEnumSet(regimes()));
    }
    Set<Regime> all = EnumSet.noneOf(Regime.class);
    effectiveStreams().forEach(stream -> all.addAll(stream.regimes()));
    return new LocalScope(effectiveStreams(), Sets.immutableEnumSet(all));
  }

  /** The policies, under the id and version of this pack. */
  public RulePack toRulePack() {
    return RulePack.of(id(), version(), inForce(), LocalPolicies.of(this));
  }

  /** Every reason that a pack can give. */
  public static List<ReasonCode> reasonCodes() {
    return Arrays.stream(LocalReason.values())
        .map(LocalReason::code)
        .collect(ImmutableList.toImmutableList());
  }

  @Value.Check
  void check() {
    Checks.id("id of the pack", id());
    Checks.id("version of the pack", version());
    Checks.that(
        restrictedPayees().isEmpty() || payeesNeedPermission().isPresent(),
        "restricted payees need a source");
    restrictedPayees().forEach(payee -> Checks.id("restricted payee", payee));
    noOwnServices().ifPresent(LocalSources::check);
    payeesNeedPermission().ifPresent(LocalSources::check);
    // composing them refuses a code used twice, and more policies than there may be
    toRulePack();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableCouncilPack.builder();
  }

  /** Builds a pack; id and days are required. */
  public interface Builder {
    /** Sets which pack. */
    Builder id(String id);

    /** Sets which version of it. */
    Builder version(String version);

    /** Sets the days of spending that it governs. */
    Builder inForce(InForce inForce);

    /** Adds a stream of money that it governs. */
    Builder addStream(FundingStream stream);

    /** Adds a body of law whose plans it governs. */
    Builder addRegime(Regime regime);

    /** Adds something that may not be bought. */
    Builder addProhibition(LocalProhibition prohibition);

    /** Adds entries of what may not be bought, at most 10,000. */
    default Builder prohibitions(Iterable<LocalProhibition> prohibitions) {
      Checks.each("prohibitions", prohibitions, Caps.MAX_LINES, this::addProhibition);
      return this;
    }

    /** Adds something that may be bought. */
    Builder addPermission(LocalPermission permission);

    /** Adds a limit. */
    Builder addLimit(LocalLimit limit);

    /** Adds a rule on what the plan has to say. */
    Builder addPlanRule(LocalPlanRule planRule);

    /** Adds a question asked before a listed relative is paid. */
    Builder addGloss(LocalGloss gloss);

    /** Adds a price. */
    Builder addRate(LocalRate rate);

    /** Says where it keeps direct payments from its own services. */
    Builder noOwnServices(Citation noOwnServices);

    /** Says where it asks for permission to pay listed payees. */
    Builder payeesNeedPermission(Citation payeesNeedPermission);

    /** Adds the id of somebody who is paid only if the agreement permits it. */
    Builder addRestrictedPayee(String restrictedPayee);

    /**
     * The pack.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused, or a code is used twice
     */
    CouncilPack build();
  }
}
