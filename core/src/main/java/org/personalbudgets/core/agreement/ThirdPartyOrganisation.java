package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.check.Checks;

/**
 * An organisation that holds a budget for a person: an individual service fund, or a third-party
 * personal health budget. It does not build unless it is legally independent of the person and of a
 * funder; an agreed plan asks further that it is independent of every funder in the budget.
 *
 * @param id which organisation
 * @param name its name, at most 200 code points
 * @param independence whom it is independent of
 */
public record ThirdPartyOrganisation(OrganisationId id, String name, Independence independence) {
  /** Checks each component. */
  public ThirdPartyOrganisation {
    requireNonNull(id, "id");
    Checks.shortText("name of organisation", name);
    requireNonNull(independence, "independence");
    Checks.that(independence.ofPerson(), "organisation '%s' must be independent of the person", id);
    Checks.that(
        !independence.ofFunders().isEmpty(),
        "organisation '%s' must be independent of the funder",
        id);
  }

  /** Whether it has been declared independent of this funder. */
  public boolean isIndependentOf(FunderId funder) {
    return independence.ofFunders().contains(requireNonNull(funder, "funder"));
  }
}
