package org.personalbudgets.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/** Every sum that a ledger of the test's vocabulary answers, on every day of it, to be compared. */
final class Sums {
  static final LocalDate FIRST = Steps.START.minusDays(2);
  static final LocalDate LAST = Steps.START.plusDays(Steps.DAYS + 2L);

  private Sums() {}

  static List<Amount> of(Ledger ledger) {
    List<Amount> sums = new ArrayList<>(endOfDay(ledger, LAST));
    for (FundingStream stream : FundingStream.values()) {
      Balance balance = ledger.balances(stream);
      sums.addAll(
          List.of(balance.received(), balance.committed(), balance.spent(), balance.returned()));
    }
    for (PlanLineId line : Steps.LINES) {
      sums.add(ledger.openCommitments(line));
    }
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      DateRange one = DateRange.ofDay(day);
      for (PlanLineId line : Steps.LINES) {
        sums.add(ledger.spentOn(line, one));
      }
      for (Category category : Steps.CATEGORIES) {
        sums.add(ledger.spentWithin(category, one));
      }
    }
    return sums;
  }

  /** The balances at the end of each day up to this one. */
  static List<Amount> endOfDay(Ledger ledger, LocalDate last) {
    List<Amount> sums = new ArrayList<>();
    for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
      for (FundingStream stream : Steps.STREAMS) {
        sums.add(ledger.balanceAsOf(day, stream));
      }
    }
    return sums;
  }
}
