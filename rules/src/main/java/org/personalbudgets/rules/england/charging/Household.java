package org.personalbudgets.rules.england.charging;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.check.Checks;

/**
 * Whom the adult lives with, as far as the minimum income guarantee asks: SI 2014/2672 regulation
 * 7. A person with no partner who is responsible for a child of the same household is a lone
 * parent.
 *
 * @param adult the age group of the adult who is assessed
 * @param partner the age group of the other member of the couple; empty when there is no partner
 * @param children how many children the adult is responsible for who are members of the same
 *     household; 0 to 100
 */
public record Household(AgeGroup adult, Optional<AgeGroup> partner, int children) {
  private static final int MOST_CHILDREN = 100;

  /** Checks each component. */
  public Household {
    requireNonNull(adult, "adult");
    requireNonNull(partner, "partner");
    Checks.that(
        children >= 0 && children <= MOST_CHILDREN,
        "children must be 0 to 100 but are %s",
        children);
  }

  /** A person without partner and children. */
  public static Household single(AgeGroup adult) {
    return new Household(adult, Optional.empty(), 0);
  }

  /** A person without partner who is responsible for children. */
  public static Household loneParent(AgeGroup adult, int children) {
    Checks.that(children > 0, "a lone parent is responsible for at least one child");
    return new Household(adult, Optional.empty(), children);
  }

  /** A member of a couple without children. */
  public static Household couple(AgeGroup adult, AgeGroup partner) {
    return new Household(adult, Optional.of(partner), 0);
  }

  /** This household with children in it, for whom the adult is responsible. */
  public Household withChildren(int number) {
    return new Household(adult, partner, number);
  }

  /** Says nothing about the people. */
  @Override
  public String toString() {
    return "household";
  }

  /** Whether the adult is a member of a couple. */
  public boolean isCouple() {
    return partner.isPresent();
  }

  /**
   * The group whose basic amount applies.
   *
   * <p>Our reading of regulation 7(4), both of whose limbs fit a couple of whom one is of pension
   * credit age and one is not: limb (b) holds, being the particular one and the better for the
   * adult. In 2023/24 each keeps 163.65; on limb (a) it would be 81.40.
   *
   * <p>Our reading of regulation 7(3): a lone parent of pension credit age comes under paragraph
   * (3), not (2), because a lone parent is not a "single person" in the sense of the Income Support
   * Regulations, whose words these are. In 2023/24 such a parent of one child keeps 103.65 + 94.90;
   * as a single person it would be 214.35 + 94.90, which a council may allow.
   */
  public MinimumIncomeGroup minimumIncomeGroup() {
    if (partner.isPresent()) {
      return adult == AgeGroup.PENSION_AGE || partner.get() == AgeGroup.PENSION_AGE
          ? MinimumIncomeGroup.COUPLE_PENSION_AGE
          : MinimumIncomeGroup.COUPLE;
    }
    if (children > 0) {
      return MinimumIncomeGroup.LONE_PARENT;
    }
    return switch (adult) {
      case AGED_18_TO_24 -> MinimumIncomeGroup.SINGLE_18_TO_24;
      case AGED_25_OR_OVER -> MinimumIncomeGroup.SINGLE_25_OR_OVER;
      case PENSION_AGE -> MinimumIncomeGroup.SINGLE_PENSION_AGE;
    };
  }
}
