package org.personalbudgets.rules.text;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.money.Amount;

/**
 * One line of a statement in words.
 *
 * @param sentence what the line does, for the reader
 * @param amount what it adds; negative where it takes away
 * @param source where the rule and the figure come from; says so where a text was not read
 */
public record StatementLine(String sentence, Amount amount, String source) {
  /** Refuses null. */
  public StatementLine {
    requireNonNull(sentence, "sentence");
    requireNonNull(amount, "amount");
    requireNonNull(source, "source");
  }
}
