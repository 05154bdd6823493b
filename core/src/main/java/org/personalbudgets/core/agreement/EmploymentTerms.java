package org.personalbudgets.core.agreement;

import java.util.Set;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;

/**
 * What is agreed about employing personal assistants.
 *
 * @param employsAssistants whether the holder employs anybody
 * @param duties what the employer has agreed to see to
 */
public record EmploymentTerms(boolean employsAssistants, Set<EmploymentDuty> duties) {
  /** Copies the duties; there are none without employment. */
  public EmploymentTerms {
    duties = Copies.enumSet("duties", EmploymentDuty.class, duties);
    Checks.that(
        employsAssistants || duties.isEmpty(), "duties of an employer need somebody employed");
  }
}
