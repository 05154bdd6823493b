package org.personalbudgets.core.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;

/** What the circumstances of the person whose needs they are say about a condition. */
final class HoldingFacts {
  private static final int ADULT = 18;
  private static final int SIXTEEN = 16;

  private final Circumstances person;
  private final LocalDate date;

  HoldingFacts(Circumstances person, LocalDate date) {
    this.person = person;
    this.date = date;
  }

  /**
   * What is known, if the condition is one that circumstances decide and they do. For children and
   * special educational needs, age and orders count only where the young person is the holder.
   */
  Optional<Finding> about(HoldingCondition condition, DirectPaymentHolder holder) {
    boolean young = holder == DirectPaymentHolder.YOUNG_PERSON;
    Truth truth =
        switch (condition) {
          case CARE_ACT_AGE -> age(years -> years >= ADULT);
          case NHS_AGE -> age(years -> years >= SIXTEEN);
          case CHILDREN_AGE -> age(years -> years >= SIXTEEN && years < ADULT);
          case CARE_ACT_CAPACITY, NHS_CAPACITY -> person.capacity().truth();
          case SEN_CAPACITY -> young ? person.capacity().truth() : Truth.UNDECIDED;
          case CARE_ACT_LACKS_CAPACITY -> person.capacity().truth().not();
          case NHS_NEEDS_REPRESENTATIVE ->
              age(years -> years < SIXTEEN).or(person.capacity().truth().not());
          case CARE_ACT_NO_LISTED_ORDER -> noOrder(Regime.CARE_ACT_ADULT);
          case NHS_NO_LISTED_ORDER -> noOrder(Regime.NHS);
          case CHILDREN_NO_LISTED_ORDER -> young ? noOrder(Regime.CHILDREN_ACT) : Truth.UNDECIDED;
          case SEN_NO_LISTED_ORDER ->
              young ? noOrder(Regime.SPECIAL_EDUCATIONAL_NEEDS) : Truth.UNDECIDED;
          default -> Truth.UNDECIDED;
        };
    return truth.isDecided()
        ? Optional.of(Finding.decided(truth == Truth.HOLDS))
        : Optional.empty();
  }

  private Truth age(IntPredicate holds) {
    return person.ageOn(date).map(years -> Truth.of(holds.test(years))).orElse(Truth.UNDECIDED);
  }

  private Truth noOrder(Regime regime) {
    Truth none = person.isSubjectToAnyOf(ListedOrders.of(regime)).truth().not();
    return none == Truth.DOES_NOT_HOLD && !ListedOrders.areCertain(regime) ? Truth.UNDECIDED : none;
  }
}
