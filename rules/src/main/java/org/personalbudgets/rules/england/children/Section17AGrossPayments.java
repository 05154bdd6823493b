package org.personalbudgets.rules.england.children;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;

/**
 * Children Act 1989 section 17A(4) and (5): a payment is made gross, and nobody is asked to
 * reimburse any of it, where it goes to a parent in (2)(a) or (b) whose child is 16 or 17, or to
 * anybody on one of the means-tested benefits or tax credits named. Otherwise a contribution may be
 * asked that it is reasonably practicable to make (SI 2009/1887 regulation 9).
 *
 * <p>Read in the revision of 4 April 2005. Reading: a young person of 16 or 17 who holds the
 * payment themselves is not "a parent whose child is 16 or 17"; for them only the benefits decide.
 */
public final class Section17AGrossPayments {
  private static final Citation SOURCE = Citation.law("Children Act 1989", "s 17A(4) and (5)");

  private Section17AGrossPayments() {}

  /**
   * Whether the payment must be made gross.
   *
   * @param holder who receives it
   * @param child the circumstances of the child, and whether the recipient has a named benefit
   * @param date the day of the payment
   * @throws IllegalArgumentException if such a holder is not known to the Act
   */
  public static Limb mustBeGross(DirectPaymentHolder holder, Circumstances child, LocalDate date) {
    Checks.that(
        requireNonNull(holder, "holder").isKnownUnder(Regime.CHILDREN_ACT),
        "a %s receives no direct payment under the Children Act 1989",
        holder);
    return Limb.any(
        "children.must-be-paid-gross",
        SOURCE,
        ImmutableList.of(
            Limb.fact(
                "children.parent-of-child-aged-16-or-17",
                Citation.law("Children Act 1989", "s 17A(5)(a)"),
                parentOf16Or17(holder, child, date)),
            Limb.fact(
                "children.on-named-benefit",
                Citation.law("Children Act 1989", "s 17A(5)(b)"),
                child.receivesQualifyingBenefit())));
  }

  private static Finding parentOf16Or17(
      DirectPaymentHolder holder, Circumstances child, LocalDate date) {
    if (holder == DirectPaymentHolder.YOUNG_PERSON) {
      return Finding.decided(false);
    }
    Optional<Integer> age = child.ageOn(date);
    return age.isPresent()
        ? Finding.decided(age.get() == 16 || age.get() == 17)
        : Finding.undecided(ChildrenQuestions.CHILD_AGED_16_OR_17);
  }
}
