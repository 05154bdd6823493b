package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * A declaration of whom an organisation is legally independent of.
 *
 * @param ofPerson whether of the person whose budget it is to hold
 * @param ofFunders the funders it is independent of
 * @param declaredOn the day of the declaration
 */
public record Independence(boolean ofPerson, Set<FunderId> ofFunders, LocalDate declaredOn) {
  /** Copies the funders. */
  public Independence {
    ofFunders = Copies.set("funders", ofFunders);
    Checks.date("day of the declaration", declaredOn);
  }

  /** Independent of the person and of these funders. */
  public static Independence ofPersonAnd(LocalDate declaredOn, FunderId... funders) {
    return new Independence(
        true, Copies.set("funders", Arrays.asList(requireNonNull(funders, "funders"))), declaredOn);
  }
}
