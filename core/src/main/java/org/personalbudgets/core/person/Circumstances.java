package org.personalbudgets.core.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;

/**
 * The facts about a person that rules ask for. Each may be unknown, and unknown is never taken for
 * "no". Nothing of it is shown in {@code toString}.
 */
@Value.Immutable
public abstract sealed class Circumstances permits ImmutableCircumstances {
  Circumstances() {}

  /** The date of birth; empty when nobody has said. */
  @Value.Redacted
  public abstract Optional<LocalDate> dateOfBirth();

  /** Whether the person has capacity for the decision in hand; open unless given. */
  @Value.Redacted
  @Value.Default
  public Finding capacity() {
    return Finding.undecided(PersonQuestions.CAPACITY);
  }

  /** Where the person is ordinarily resident; not established unless given. */
  @Value.Redacted
  @Value.Default
  public OrdinaryResidence ordinaryResidence() {
    return OrdinaryResidence.notEstablished();
  }

  /** The orders that the person is known to be subject to. */
  @Value.Redacted
  public abstract Set<ExclusionOrder> exclusionOrders();

  /**
   * Whether somebody has checked for such orders, so that those not among {@link #exclusionOrders}
   * are known not to exist; false unless given.
   */
  @Value.Redacted
  @Value.Default
  public boolean exclusionOrdersChecked() {
    return false;
  }

  /** People who are connected with the person, as far as anybody has said. */
  @Value.Redacted
  public abstract List<Relationship> connections();

  /**
   * Whether the person receives a means-tested benefit or tax credit that Children Act 1989 section
   * 17A(5)(b) names; open unless given.
   */
  @Value.Redacted
  @Value.Default
  public Finding receivesQualifyingBenefit() {
    return Finding.undecided(PersonQuestions.QUALIFYING_BENEFIT);
  }

  /**
   * The person's age in whole years; empty when the date of birth is unknown or lies after the day.
   *
   * <p>An age is reached at the start of the birthday. Our reading where a person was born on 29
   * February: in a year without that day, the age is reached on 1 March. Born 29 February 2008, the
   * person is 17 on 28 February 2026 and 18 on 1 March 2026; on the other reading they would be 18
   * a day earlier.
   */
  public Optional<Integer> ageOn(LocalDate date) {
    Checks.date("date", date);
    return dateOfBirth()
        .filter(birth -> !birth.isAfter(date))
        .map(birth -> Period.between(birth, date).getYears());
  }

  /**
   * Whether the person has reached the first age and not passed the last, in whole years, both
   * included; open when the age is unknown.
   */
  public Finding isAged(int firstAge, int lastAge, LocalDate date) {
    Checks.that(firstAge <= lastAge, "first age %s must not exceed last age %s", firstAge, lastAge);
    return ageOn(date)
        .map(age -> Finding.decided(age >= firstAge && age <= lastAge))
        .orElseGet(() -> Finding.undecided(PersonQuestions.DATE_OF_BIRTH));
  }

  /**
   * Whether the person is ordinarily resident in the authority's area, or present in it and of no
   * settled residence; open while that is not established.
   *
   * @param authorityId the id of a local authority
   */
  public Finding isResidentIn(String authorityId) {
    return ordinaryResidence().findingIn(authorityId);
  }

  /**
   * Whether the person is subject to any of these orders: holds when one is known of; does not when
   * somebody has checked and none is; open otherwise.
   *
   * @param listed the orders that a regime's schedule lists
   */
  public Finding isSubjectToAnyOf(Set<ExclusionOrder> listed) {
    requireNonNull(listed, "listed");
    if (exclusionOrders().stream().anyMatch(listed::contains)) {
      return Finding.decided(true);
    }
    return exclusionOrdersChecked()
        ? Finding.decided(false)
        : Finding.undecided(PersonQuestions.EXCLUSION_ORDERS);
  }

  @Value.Check
  void check() {
    dateOfBirth().ifPresent(date -> Checks.date("date of birth", date));
    Checks.atMost("connections", connections().size(), Caps.MAX_LINES);
  }

  /** Circumstances of which nothing is known. */
  public static Circumstances unknown() {
    return builder().build();
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableCircumstances.builder();
  }

  /** Builds circumstances; whatever is not given stays unknown. */
  public interface Builder {
    /** Sets the date of birth. */
    Builder dateOfBirth(LocalDate dateOfBirth);

    /** Sets what was found about capacity. */
    Builder capacity(Finding capacity);

    /** Sets where the person is ordinarily resident. */
    Builder ordinaryResidence(OrdinaryResidence ordinaryResidence);

    /** Adds an order that the person is subject to. */
    Builder addExclusionOrder(ExclusionOrder exclusionOrder);

    /** Says whether somebody has checked for orders other than those added. */
    Builder exclusionOrdersChecked(boolean exclusionOrdersChecked);

    /** Adds somebody who is connected with the person. */
    Builder addConnection(Relationship connection);

    /** Adds people who are connected with the person, at most 10,000. */
    default Builder connections(Iterable<Relationship> connections) {
      Checks.each("connections", connections, Caps.MAX_LINES, this::addConnection);
      return this;
    }

    /** Sets what was found about qualifying benefits. */
    Builder receivesQualifyingBenefit(Finding receivesQualifyingBenefit);

    /**
     * The circumstances.
     *
     * @throws IllegalArgumentException if an attribute is refused
     */
    Circumstances build();
  }
}
