package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;

/**
 * The council or health body that allocates a budget and answers for it, even where somebody else
 * runs it on its behalf.
 *
 * @param id which body
 * @param kind what kind of body
 * @param name its name, at most 200 code points
 */
public record Funder(FunderId id, FunderKind kind, String name) {
  /** Checks each component. */
  public Funder {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    Checks.shortText("funder name", name);
  }
}
