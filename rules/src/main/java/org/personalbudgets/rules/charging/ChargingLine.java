package org.personalbudgets.rules.charging;

import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rounding;

/**
 * One line of a calculation: what it adds or takes away, what that leaves, and where the rule and
 * the figure come from. Made only by a {@link Calculation}, which keeps the running total.
 */
@Value.Immutable(builder = false)
public abstract sealed class ChargingLine permits ImmutableChargingLine {
  ChargingLine() {}

  /** What kind of step the line is. */
  @Value.Parameter
  public abstract ChargingStep step();

  /** The code of what the line is about, such as {@code personal-independence-payment-mobility}. */
  @Value.Parameter
  public abstract String about();

  /** The caller's own id of the item, where several could be of one kind. */
  @Value.Parameter
  public abstract Optional<String> item();

  /** What the line adds; negative where it takes away, zero where it only states something. */
  @Value.Parameter
  public abstract Amount amount();

  /** The sum of this line and all before it. */
  @Value.Parameter
  public abstract Amount runningTotal();

  /** The rule that the line follows. */
  @Value.Parameter
  public abstract Citation source();

  /** The dated value that the line read, if any. */
  @Value.Parameter
  public abstract Optional<LawRead<?>> lawRead();

  /** How the amount was rounded, if the step rounds at all. */
  @Value.Parameter
  public abstract Optional<Rounding> rounding();

  /** Whether the texts of the rule and of the value read were both read themselves. */
  public boolean isVerified() {
    return source().isVerified() && (lawRead().isEmpty() || lawRead().get().isVerified());
  }
}
