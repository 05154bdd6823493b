package org.personalbudgets.core.record;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.personalbudgets.core.decision.Answer;

/** Prints the sample's records, then what the host makes of things, in a virtual machine's own. */
final class RecordPrinter {
  /** Stands between what must never differ and what shows that the set-up of the host bites. */
  static final String HOST = "--- host ---";

  private RecordPrinter() {}

  public static void main(String[] arguments) {
    StringBuilder lines = new StringBuilder();
    for (Answer answer : Answer.values()) {
      DecisionRecord record = RecordSample.record(answer);
      lines.append(record.hash()).append(' ').append(record.text()).append('\n');
    }
    lines.append(HOST).append('\n');
    lines.append(hostLowerCase("TITLE")).append('\n');
    lines.append(hostNumber(12345)).append('\n');
    lines.append(ZoneId.systemDefault()).append('\n');
    lines.append(System.identityHashCode(new Object()) == 1 ? "one hash for all" : "own hashes");
    byte[] bytes = lines.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }

  @SuppressWarnings("DefaultLocale") // what the host's locale does is what is shown
  private static String hostNumber(int number) {
    return String.format("%,d", number);
  }

  @SuppressWarnings({"DefaultLocale", "StringCaseLocaleUsage"})
  private static String hostLowerCase(String text) {
    return text.toLowerCase();
  }
}
