package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** What a person or an auditor should know about a scheme before trusting its figures. */
public enum SchemeFinding {
  /** The figures are made up to show the mechanism. */
  SAMPLE_FIGURES,
  /** The council says that it cuts its figures for affordability; the library does not. */
  CUT_FOR_AFFORDABILITY,
  /** Nobody has said what the prices rest on. */
  PRICES_NOT_EXPLAINED,
  /** Nobody has said when the scheme was last changed. */
  AGE_NOT_STATED,
  /** Nobody has said by how much a plan may cost more than the estimate. */
  TOLERANCE_NOT_STATED;

  /** What is to be known about a scheme, in the order of this list. */
  public static Set<SchemeFinding> of(SchemeRecord scheme) {
    requireNonNull(scheme, "scheme");
    ImmutableSet.Builder<SchemeFinding> found = ImmutableSet.builder();
    add(found, scheme.isSample(), SAMPLE_FIGURES);
    add(
        found,
        scheme.deflator().filter(rate -> rate.isPositive()).isPresent(),
        CUT_FOR_AFFORDABILITY);
    add(found, scheme.priceBasis() == PriceBasis.NOT_STATED, PRICES_NOT_EXPLAINED);
    add(found, scheme.lastChanged().isEmpty(), AGE_NOT_STATED);
    add(found, scheme.tolerance().isEmpty(), TOLERANCE_NOT_STATED);
    return found.build();
  }

  private static void add(
      ImmutableSet.Builder<SchemeFinding> found, boolean holds, SchemeFinding finding) {
    if (holds) {
      found.add(finding);
    }
  }
}
