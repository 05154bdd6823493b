package org.personalbudgets.testing;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * What a policy is asked about: a request and what is known of the person.
 *
 * @param request what is to be bought
 * @param caseFile what is known
 */
public record Enquiry(SpendRequest request, CaseFile caseFile) {
  /** Refuses nulls. */
  public Enquiry {
    requireNonNull(request, "request");
    requireNonNull(caseFile, "caseFile");
  }
}
