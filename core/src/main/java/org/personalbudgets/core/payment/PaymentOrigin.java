package org.personalbudgets.core.payment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.money.Rate;

/** Where the figures of a payment come from. */
public sealed interface PaymentOrigin {
  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a payment worked out from stated amounts. */
    R calculated(Calculated origin);

    /** For a payment agreed as it stands. */
    R agreed(Agreed origin);
  }

  /**
   * Worked out: stated amounts, times the share, rounded.
   *
   * @param gross the amount before any contribution
   * @param contribution the person's contribution, as it was stated; what is above the gross is not
   *     taken
   * @param share how many of the stated periods the payment is for; more than none
   * @param rounding how the payer rounds
   */
  record Calculated(
      StatedAmount gross, Optional<StatedAmount> contribution, Rate share, LegRounding rounding)
      implements PaymentOrigin {
    /** Checks each component. */
    public Calculated {
      requireNonNull(gross, "gross");
      requireNonNull(contribution, "contribution");
      Checks.that(
          requireNonNull(share, "share").isPositive(),
          "share must be more than nothing but is %s",
          share);
      requireNonNull(rounding, "rounding");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.calculated(this);
    }
  }

  /**
   * Agreed as it stands; nothing is taken off.
   *
   * @param oneOff the payment as agreed
   */
  record Agreed(OneOffPayment oneOff) implements PaymentOrigin {
    /** Refuses null. */
    public Agreed {
      requireNonNull(oneOff, "oneOff");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.agreed(this);
    }
  }
}
