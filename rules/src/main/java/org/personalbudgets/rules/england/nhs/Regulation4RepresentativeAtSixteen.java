package org.personalbudgets.rules.england.nhs;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.personalbudgets.core.agreement.HoldingCondition;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.person.Circumstances;

/**
 * SI 2013/1617 regulation 4(4): once a patient is 16, direct payments go on to the representative
 * who received them for the child only if the patient consents; otherwise they stop.
 *
 * <p>Reading: a patient of 16 who lacks capacity does not consent and has a representative on that
 * ground (regulation 5), so the payments go on as before. A patient born on 2 February 2010 whose
 * capacity is not in doubt is asked on 2 February 2026 and not on 1 February.
 */
public final class Regulation4RepresentativeAtSixteen {
  private static final int SIXTEEN = 16;
  private static final Citation SOURCE = Citation.law("SI 2013/1617", "reg 4(4)");

  private Regulation4RepresentativeAtSixteen() {}

  /**
   * Whether the payments to the representative may go on.
   *
   * @param patient whose date of birth and capacity count, where they are known
   * @param date the day of the payment
   * @param patientConsents what the patient says, as an answer to {@link
   *     HoldingCondition#NHS_CONSENT}
   * @throws IllegalArgumentException if the finding is on another question
   */
  public static Limb mayGoOn(Circumstances patient, LocalDate date, Finding patientConsents) {
    Finding consents =
        requireNonNull(patientConsents, "patientConsents")
            .on(HoldingCondition.NHS_CONSENT.question());
    Finding child = requireNonNull(patient, "patient").isAged(0, SIXTEEN - 1, date);
    return Limb.any(
        "nhs.representative-may-go-on",
        SOURCE,
        ImmutableList.of(
            Limb.fact("nhs.patient-under-sixteen", SOURCE, child),
            Limb.fact(
                "nhs.patient-lacks-capacity",
                Citation.law("SI 2013/1617", "reg 5"),
                lacksCapacity(patient)),
            Limb.fact("nhs.patient-consents", SOURCE, consents)));
  }

  private static Finding lacksCapacity(Circumstances patient) {
    Finding capacity = patient.capacity();
    return capacity.truth() == Truth.UNDECIDED
        ? capacity
        : Finding.decided(capacity.truth() == Truth.DOES_NOT_HOLD);
  }
}
