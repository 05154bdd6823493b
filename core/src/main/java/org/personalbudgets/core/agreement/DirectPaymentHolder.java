package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.personalbudgets.core.law.Regime;

/** Who receives a direct payment, in the words of the law that allows it. */
public enum DirectPaymentHolder {
  /** The adult, carer or patient, or the disabled parent of a child. */
  PERSON(
      ImmutableSet.of(
          Regime.CARE_ACT_ADULT, Regime.CARE_ACT_CARER, Regime.CHILDREN_ACT, Regime.NHS)),
  /** Somebody the person nominated. */
  NOMINEE(
      ImmutableSet.of(
          Regime.CARE_ACT_ADULT,
          Regime.CARE_ACT_CARER,
          Regime.SPECIAL_EDUCATIONAL_NEEDS,
          Regime.NHS)),
  /**
   * For an adult who lacks capacity: somebody authorised under the Mental Capacity Act 2005, or a
   * suitable person (Care Act 2014 section 32).
   */
  AUTHORISED_PERSON(ImmutableSet.of(Regime.CARE_ACT_ADULT, Regime.CARE_ACT_CARER)),
  /** A parent of the child. */
  PARENT(ImmutableSet.of(Regime.CHILDREN_ACT, Regime.SPECIAL_EDUCATIONAL_NEEDS)),
  /** A disabled child of 16 or 17, or a young person over compulsory school age. */
  YOUNG_PERSON(ImmutableSet.of(Regime.CHILDREN_ACT, Regime.SPECIAL_EDUCATIONAL_NEEDS)),
  /** Whoever consents for a patient under 16 or without capacity: SI 2013/1617. */
  REPRESENTATIVE(ImmutableSet.of(Regime.NHS));

  private final ImmutableSet<Regime> regimes;

  DirectPaymentHolder(ImmutableSet<Regime> regimes) {
    this.regimes = regimes;
  }

  /** The bodies of law under which such a person may hold a direct payment. */
  public Set<Regime> regimes() {
    return regimes;
  }

  /** Whether such a person may hold a direct payment under this body of law. */
  public boolean isKnownUnder(Regime regime) {
    return regimes.contains(requireNonNull(regime, "regime"));
  }
}
