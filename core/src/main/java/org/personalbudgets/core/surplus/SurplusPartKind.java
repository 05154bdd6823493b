package org.personalbudgets.core.surplus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.agreement.RecoveryGround;

/**
 * What a part of the money is: first the kinds of what is held, in the order in which it is told
 * apart, then those of what was spent and is questioned.
 */
public enum SurplusPartKind {
  /** Promised and not paid yet: it is as good as spent. */
  COMMITTED_UNPAID(true, null),
  /** Set aside for what an employer owes. */
  RING_FENCED(true, null),
  /** Built up within the band or as the agreed contingency: it is there for the unforeseen. */
  CONTINGENCY(true, null),
  /** Over, and paid by the funder. */
  TRUE_SURPLUS(true, RecoveryGround.UNUSED_AND_ACCUMULATED),
  /** Over, and beyond all that the funder paid: contributions and top-ups. */
  OWN_MONEY(true, null),
  /** Spent by an honest mistake, which is not to be penalised. */
  HONEST_MISTAKE(false, null),
  /** Lost to somebody's fraud, of which the holder is the victim. */
  LOST_TO_FRAUD(false, null),
  /** Spent on something that the plan does not say. */
  USED_OTHERWISE(false, RecoveryGround.USED_OTHERWISE),
  /** Taken by the holder's own offence. */
  TAKEN_BY_HOLDER(false, RecoveryGround.THEFT_OR_FRAUD),
  /** Questioned and not judged: nothing is asked back before somebody has. */
  NOT_JUDGED(false, null);

  private final boolean held;
  private final @Nullable RecoveryGround ground;

  SurplusPartKind(boolean held, @Nullable RecoveryGround ground) {
    this.held = held;
    this.ground = ground;
  }

  /** Whether the money is still in the account. */
  public boolean isHeld() {
    return held;
  }

  /** On what ground a funder may ask it back, where its rules let it; none where it may not. */
  public Optional<RecoveryGround> ground() {
    return Optional.ofNullable(ground);
  }

  /** What a questioned spend is in its circumstance. */
  static SurplusPartKind of(SpendingCircumstance circumstance) {
    return switch (circumstance) {
      case HONEST_MISTAKE -> HONEST_MISTAKE;
      case VICTIM_OF_FRAUD -> LOST_TO_FRAUD;
      case USED_OTHERWISE -> USED_OTHERWISE;
      case FRAUD_BY_HOLDER -> TAKEN_BY_HOLDER;
      case NOT_JUDGED -> NOT_JUDGED;
    };
  }
}
