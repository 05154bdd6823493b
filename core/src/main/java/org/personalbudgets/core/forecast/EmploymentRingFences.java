package org.personalbudgets.core.forecast;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.personalbudgets.core.agreement.EmploymentDuty;
import org.personalbudgets.core.agreement.EmploymentTerms;
import org.personalbudgets.core.check.Copies;

/**
 * What an employer of personal assistants has agreed to set money aside for. Terms of employment
 * name duties and no sums, so a sum is always declared by whoever knows it and never worked out
 * here; what no duty names, such as pay for the time of notice, is not among them.
 */
public final class EmploymentRingFences {
  private EmploymentRingFences() {}

  /** What the agreed duties cost money for; nothing where nobody is employed. */
  public static Set<RingFenceKind> kinds(EmploymentTerms terms) {
    return requireNonNull(terms, "terms").duties().stream()
        .flatMap(duty -> kinds(duty).stream())
        .collect(Sets.toImmutableEnumSet());
  }

  private static Set<RingFenceKind> kinds(EmploymentDuty duty) {
    return switch (duty) {
      case LIABILITY_INSURANCE -> ImmutableSet.of(RingFenceKind.INSURANCE_AND_PAYROLL);
      case PAYROLL ->
          ImmutableSet.of(
              RingFenceKind.TAX_AND_NATIONAL_INSURANCE, RingFenceKind.INSURANCE_AND_PAYROLL);
      case PENSION -> ImmutableSet.of(RingFenceKind.PENSION);
      case HOLIDAY_AND_SICK_COVER ->
          ImmutableSet.of(RingFenceKind.HOLIDAY_PAY, RingFenceKind.SICK_PAY);
      case REDUNDANCY_SAVING -> ImmutableSet.of(RingFenceKind.REDUNDANCY_PAY);
      case WRITTEN_CONTRACT, BACKGROUND_CHECK, TRAINING -> ImmutableSet.of();
    };
  }

  /** Those of the declared sums that are for something that the terms name, in their order. */
  public static List<RingFence> agreed(EmploymentTerms terms, List<RingFence> declared) {
    Set<RingFenceKind> kinds = kinds(terms);
    return Copies.list("declared", declared).stream()
        .filter(fence -> kinds.contains(fence.kind()))
        .collect(toImmutableList());
  }

  /** What the terms name and no sum is declared for: somebody has to be asked how much it is. */
  public static Set<RingFenceKind> undeclared(EmploymentTerms terms, List<RingFence> declared) {
    ImmutableList<RingFenceKind> known =
        agreed(terms, declared).stream().map(RingFence::kind).collect(toImmutableList());
    return kinds(terms).stream()
        .filter(kind -> !known.contains(kind))
        .collect(Sets.toImmutableEnumSet());
  }
}
