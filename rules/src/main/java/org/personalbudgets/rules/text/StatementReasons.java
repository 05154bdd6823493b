package org.personalbudgets.rules.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.charging.ChargingLine;
import org.personalbudgets.rules.charging.ChargingStep;
import org.personalbudgets.rules.shared.Codes;

/**
 * The lines of a charge as reasons: codes, values and sources that a word book turns into words.
 */
final class StatementReasons {
  private static final ImmutableSet<ChargingStep> SAYS_WHEN_NOTHING =
      Sets.immutableEnumSet(
          ChargingStep.NOTIONAL_CAPITAL,
          ChargingStep.NOTIONAL_INCOME,
          ChargingStep.HOUSING_COST,
          ChargingStep.DISABILITY_RELATED_EXPENDITURE,
          ChargingStep.CAPPED_AT_MAXIMUM);

  private StatementReasons() {}

  static String code(ChargingStep step) {
    return "charging.step." + step.code();
  }

  static String nothing(ChargingStep step) {
    return code(step) + ".none";
  }

  static String code(String family, Enum<?> choice) {
    return family + "." + Codes.of(choice);
  }

  static Reason of(ChargingLine line) {
    boolean nothing = line.amount().isZero() && SAYS_WHEN_NOTHING.contains(line.step());
    Reason reason =
        Reason.of(nothing ? nothing(line.step()) : code(line.step()))
            .putArgument("about", line.about())
            .putArgument("which", line.item().orElse(line.about()))
            .putArgument("amount", line.amount().absolute())
            .putArgument("adds", line.amount())
            .putArgument("total", line.runningTotal());
    Reason sourced = reason.addSource(line.source());
    return line.lawRead().map(read -> with(sourced, read, line.source())).orElse(sourced);
  }

  /** The reason with the value of law that the line read. */
  private static Reason with(Reason reason, LawRead<?> read, Citation source) {
    Reason more =
        reason
            .putArgument("table", read.table())
            .putArgument("since", read.row().inForce().firstDay());
    if (read.value() instanceof Amount value) {
      more = more.putArgument("read", value);
    }
    return read.row().source().equals(source) ? more : more.addSource(read.row().source());
  }
}
