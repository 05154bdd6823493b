package org.personalbudgets.rules.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A case and a purchase in texts, days and yes or no; what nobody has said is null. */
final class World {
  private World() {}

  /** A need: whether it is eligible is {@code yes}, {@code no} or {@code open}. */
  record Need(String id, String regime, String eligible, boolean unmet, boolean inEhcPlan) {}

  /**
   * A line; {@code mode} is a way of managing, with the holder of a direct payment after a dash.
   */
  record Line(
      String category,
      String stream,
      String mode,
      List<String> needs,
      boolean contingency,
      Set<String> payees) {}

  /** What somebody judged. */
  record Judged(String question, String subject, boolean holds, String by, LocalDate day) {}

  /** A stay; {@code counts} if a direct payment pays for it. */
  record Stay(LocalDate first, LocalDate last, String setting, boolean counts) {}

  /** All that is known of a case; the needs and lines by id, in order. */
  record Case(
      Map<String, Need> needs,
      Map<String, Line> lines,
      Set<String> streams,
      String council,
      LocalDate born,
      Set<String> orders,
      List<Stay> stays,
      List<Judged> judged) {}

  /** Who is paid: a person of some kinship, or a shop, for which both are null. */
  record Payee(String id, String kinship, String household) {}

  /** A purchase; {@code supply} is what the payee gives. */
  record Purchase(
      LocalDate day,
      String category,
      String line,
      String stream,
      String mode,
      List<String> needs,
      Payee payee,
      String supply,
      LocalDate stayFirst,
      LocalDate stayLast) {}
}
