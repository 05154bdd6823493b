package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * What the money may be used for beyond what the plan says.
 *
 * @param exclusionListId the id of the list of what it may not buy
 * @param permittedPayees ids of people or bodies who may be paid although they would not be without
 *     permission: a relative in the household, a trustee, the agent
 * @param authorityServicesAllowed whether the authority's own services may be bought
 */
public record UseTerms(
    Optional<String> exclusionListId,
    Set<String> permittedPayees,
    boolean authorityServicesAllowed) {
  /** Checks and copies. */
  public UseTerms {
    requireNonNull(exclusionListId, "exclusionListId")
        .ifPresent(id -> Checks.id("exclusion list id", id));
    permittedPayees = Copies.set("permitted payees", permittedPayees);
    permittedPayees.forEach(id -> Checks.id("permitted payee", id));
  }
}
