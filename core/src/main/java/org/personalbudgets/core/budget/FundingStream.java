package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.personalbudgets.core.law.Regime;

/**
 * Where the money of a budget comes from. Each stream keeps to the law it comes under, whatever
 * other streams it is pooled with.
 *
 * <p>Our reading of who may be charged: adults are means tested, children's direct payments may be
 * paid net of what a parent can reasonably pay, and the NHS and education streams are always free.
 */
public enum FundingStream {
  /** A council's money for adults and carers. */
  ADULT_SOCIAL_CARE(
      ImmutableSet.of(Regime.CARE_ACT_ADULT, Regime.CARE_ACT_CARER),
      ImmutableSet.of(ChargingRule.FREE, ChargingRule.MEANS_TESTED)),
  /** A council's money for children in need and disabled parents. */
  CHILDRENS_SOCIAL_CARE(
      ImmutableSet.of(Regime.CHILDREN_ACT),
      ImmutableSet.of(ChargingRule.FREE, ChargingRule.REASONABLY_PRACTICABLE)),
  /** A council's money for the provision in an education, health and care plan. */
  EDUCATION(ImmutableSet.of(Regime.SPECIAL_EDUCATIONAL_NEEDS), ImmutableSet.of(ChargingRule.FREE)),
  /** A health body's money. */
  NHS(ImmutableSet.of(Regime.NHS), ImmutableSet.of(ChargingRule.FREE));

  private final ImmutableSet<Regime> regimes;
  private final ImmutableSet<ChargingRule> chargingRules;

  FundingStream(ImmutableSet<Regime> regimes, ImmutableSet<ChargingRule> chargingRules) {
    this.regimes = regimes;
    this.chargingRules = chargingRules;
  }

  /** The bodies of law that money of this stream may be spent under, in their order. */
  public Set<Regime> regimes() {
    return regimes;
  }

  /** Whether needs under this body of law may be met from this stream. */
  public boolean isUnder(Regime regime) {
    return regimes.contains(requireNonNull(regime, "regime"));
  }

  /** The charging rules that the stream may be under. */
  public Set<ChargingRule> chargingRules() {
    return chargingRules;
  }

  /** Whether a contribution can ever be taken towards what this stream pays for. */
  public boolean contributionPossible() {
    return chargingRules.size() > 1;
  }

  /**
   * Whether somebody may add private money on top of the stream. Not for the NHS: a patient may buy
   * more separately, but health care is not topped up.
   */
  public boolean topUpPossible() {
    return this != NHS;
  }
}
