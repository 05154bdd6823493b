package org.personalbudgets.rules.lint;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * A case made up to ask rules about: ask them again with it, and they answer the same.
 *
 * @param pattern the facts that it varies, such as {@code in-plan} or {@code all-judged-yes}
 * @param request the purchase
 * @param caseFile the case
 */
public record Witness(String pattern, SpendRequest request, CaseFile caseFile) {
  /** Refuses null. */
  public Witness {
    requireNonNull(pattern, "pattern");
    requireNonNull(request, "request");
    requireNonNull(caseFile, "caseFile");
  }

  /** The pattern and what is bought. */
  @Override
  public String toString() {
    return "Witness{" + pattern + ", " + request.category() + "}";
  }
}
