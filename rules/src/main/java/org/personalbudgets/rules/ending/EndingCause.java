package org.personalbudgets.rules.ending;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.agreement.EndingGround;

/** Why a funder is about to stop, pause or reduce payments. */
public enum EndingCause {
  /** The person or the holder no longer wants them. */
  CONSENT_WITHDRAWN(EndingGround.CONSENT_WITHDRAWN),
  /** A condition for holding them fails. */
  CONDITION_FAILS(EndingGround.NO_LONGER_ELIGIBLE),
  /** The person lost capacity, perhaps for a while. */
  CAPACITY_LOST(EndingGround.NO_LONGER_ELIGIBLE),
  /** Money was used for something other than what the plan says, or a condition was broken. */
  MISUSE(EndingGround.MISUSE),
  /** Theft, fraud or another offence. */
  THEFT_OR_FRAUD(EndingGround.THEFT_OR_FRAUD),
  /** Needs are less, or cost less to meet. */
  NEEDS_CHANGED(null),
  /** The person is in hospital. */
  HOSPITAL_STAY(null),
  /** The person died. */
  DEATH(EndingGround.DEATH);

  private final Optional<EndingGround> ground;

  EndingCause(@Nullable EndingGround ground) {
    this.ground = Optional.ofNullable(ground);
  }

  /** What agreements call it; empty where it is no ground for ending at once. */
  public Optional<EndingGround> ground() {
    return ground;
  }
}
