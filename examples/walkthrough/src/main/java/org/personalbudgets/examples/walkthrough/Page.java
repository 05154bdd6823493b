package org.personalbudgets.examples.walkthrough;

import java.io.PrintStream;
import org.personalbudgets.money.Amount;
import org.personalbudgets.rules.text.EnglishForms;

/** Lays text out: headings, lines, and columns of money. */
final class Page {
  private static final int WIDTH = 88;
  private static final int MONEY_COLUMN = 12;

  private final PrintStream out;

  Page(PrintStream out) {
    this.out = out;
  }

  void title(String text) {
    out.println(text);
    out.println("=".repeat(Math.min(WIDTH, text.length())));
  }

  void heading(String text) {
    out.println();
    out.println(text);
    out.println("-".repeat(Math.min(WIDTH, text.length())));
  }

  void line(String text) {
    wrapped("", "", text);
  }

  void item(String text) {
    wrapped("  ", "  ", text);
  }

  void bullet(String text) {
    wrapped("  - ", "    ", text);
  }

  void under(String text) {
    wrapped("      ", "      ", text);
  }

  void money(String label, Amount amount, String source) {
    String sum = EnglishForms.amount(amount);
    String first = "  " + " ".repeat(Math.max(0, MONEY_COLUMN - sum.length())) + sum + "  ";
    wrapped(first, " ".repeat(MONEY_COLUMN + 4), source.isEmpty() ? label : label + " · " + source);
  }

  void rule() {
    out.println("  " + "-".repeat(MONEY_COLUMN));
  }

  void blank() {
    out.println();
  }

  private void wrapped(String first, String rest, String text) {
    StringBuilder line = new StringBuilder(first);
    int start = first.length();
    for (String word : words(text)) {
      if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(rest);
        start = rest.length();
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    out.println(line);
  }

  private static Iterable<String> words(String text) {
    return com.google.common.base.Splitter.on(' ').omitEmptyStrings().split(text);
  }
}
