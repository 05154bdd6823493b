package org.personalbudgets.core.need;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Regime;

/**
 * All the assessments of one person, in the order given. Under one regime the latest assessment
 * takes the place of those before it; assessments under different regimes stand side by side.
 *
 * <p>Our reading where two assessments under one regime bear the same date: the one given last
 * takes precedence, as the later word on that day.
 *
 * <p>Immutable value; equal when the assessments are equal and in the same order.
 */
public final class Assessments {
  private static final Assessments NONE = new Assessments(ImmutableList.of());

  private final ImmutableList<Assessment> all;

  private Assessments(ImmutableList<Assessment> all) {
    this.all = all;
  }

  /** No assessments. */
  public static Assessments none() {
    return NONE;
  }

  /**
   * The assessments of one person.
   *
   * @throws IllegalArgumentException if two share an id, if the same need id stands under two
   *     regimes, or if there are more than 10,000
   */
  public static Assessments of(Iterable<Assessment> assessments) {
    List<Assessment> read = new ArrayList<>();
    Checks.each("assessments", assessments, Caps.MAX_LINES, read::add);
    Set<AssessmentId> ids = new HashSet<>();
    Map<NeedId, Regime> regimes = new HashMap<>();
    for (Assessment assessment : read) {
      Checks.that(
          ids.add(assessment.id()), "assessment '%s' must be given once only", assessment.id());
      for (Need need : assessment.needs()) {
        @Nullable Regime other = regimes.putIfAbsent(need.id(), need.regime());
        Checks.that(
            other == null || other == need.regime(),
            "need '%s' stands under both %s and %s",
            need.id(),
            other == null ? need.regime() : other,
            need.regime());
      }
    }
    return new Assessments(ImmutableList.copyOf(read));
  }

  /** These assessments and one more. */
  public Assessments with(Assessment assessment) {
    return of(
        ImmutableList.<Assessment>builder()
            .addAll(all)
            .add(requireNonNull(assessment, "assessment"))
            .build());
  }

  /** Every assessment, in the order given. */
  public List<Assessment> all() {
    return all;
  }

  /** The latest assessment under the regime that was finished on this day or before it. */
  public Optional<Assessment> latest(Regime regime, LocalDate date) {
    requireNonNull(regime, "regime");
    requireNonNull(date, "date");
    Optional<Assessment> latest = Optional.empty();
    for (Assessment assessment : all) {
      boolean counts = assessment.regime() == regime && !assessment.date().isAfter(date);
      if (counts && latest.map(before -> !assessment.date().isBefore(before.date())).orElse(true)) {
        latest = Optional.of(assessment);
      }
    }
    return latest;
  }

  /**
   * The needs held on this day: those that the latest assessment under each regime found, in the
   * order of the regimes.
   */
  public List<Need> needsOn(LocalDate date) {
    requireNonNull(date, "date");
    ImmutableList.Builder<Need> needs = ImmutableList.builder();
    for (Regime regime : Regime.values()) {
      latest(regime, date).map(Assessment::needs).ifPresent(needs::addAll);
    }
    return needs.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Assessments assessments && all.equals(assessments.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** How many there are. */
  @Override
  public String toString() {
    return all.size() + " assessments";
  }
}
