package org.personalbudgets.core.person;

import static java.util.Objects.requireNonNull;

/**
 * What somebody is to the person, and whether the two live together.
 *
 * @param kinship what they are to the person
 * @param household whether they live in the same household
 */
public record Relationship(Kinship kinship, Household household) {
  /** Refuses nulls. */
  public Relationship {
    requireNonNull(kinship, "kinship");
    requireNonNull(household, "household");
  }

  /** Names neither: who lives with whom is personal. */
  @Override
  public String toString() {
    return "Relationship{}";
  }
}
