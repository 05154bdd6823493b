package org.personalbudgets.rules.england.directpayments;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.agreement.RecordKeeping;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;

/** Something that a council asks of whoever receives a direct payment, as a condition of it. */
public sealed interface FundersDemand {

  /**
   * Not to buy from this provider.
   *
   * @param provider which provider, by the caller's id
   */
  record NotFrom(String provider) implements FundersDemand {
    /** Checks the id. */
    public NotFrom {
      Checks.id("provider id", provider);
    }
  }

  /**
   * To buy from this provider and no other.
   *
   * @param provider which provider, by the caller's id
   */
  record OnlyFrom(String provider) implements FundersDemand {
    /** Checks the id. */
    public OnlyFrom {
      Checks.id("provider id", provider);
    }
  }

  /**
   * To keep and hand over information.
   *
   * @param records what, and how often
   * @param reasonablyNeeded whether it is asked for no more often, and in no more detail, than the
   *     council reasonably needs
   * @param practicableFormat whether its form is practicable for the recipient
   */
  record Information(RecordKeeping records, Finding reasonablyNeeded, Finding practicableFormat)
      implements FundersDemand {
    /** Refuses null and findings on other questions. */
    public Information {
      requireNonNull(records, "records");
      reasonablyNeeded.on(DirectPaymentsQuestions.INFORMATION_REASONABLY_NEEDED);
      practicableFormat.on(DirectPaymentsQuestions.FORMAT_PRACTICABLE);
    }
  }

  /** Information of which nobody has judged yet how much of it is needed. */
  static FundersDemand information(RecordKeeping records) {
    return new Information(
        records,
        Finding.undecided(DirectPaymentsQuestions.INFORMATION_REASONABLY_NEEDED),
        Finding.undecided(DirectPaymentsQuestions.FORMAT_PRACTICABLE));
  }
}
