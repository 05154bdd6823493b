package org.personalbudgets.examples.benchmarks.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.stay.Stay;

/**
 * The questions to what one writes first: a list of postings that is copied to keep the old one,
 * and gone through for every answer. It checks nothing of what a ledger checks.
 */
public class NaiveLedgerBenchmark extends GrowthBenchmark {
  private static final LocalDate HALF_WAY = History.START.plusDays(1_820);

  private List<Posting> postings = List.of();
  private Posting next = History.posting(1, 1);
  private List<Stay> stays = List.of();

  @Override
  void make(int size) {
    postings = History.postings(size - 1);
    next = History.posting(size - 1, size);
    stays = History.stays(Math.min(size, History.MOST_STAYS));
  }

  @Override
  GrowthBenchmark other() {
    return new LedgerBenchmark();
  }

  @Override
  long appended() {
    return append().size();
  }

  @Override
  @Benchmark
  public List<Posting> append() {
    List<Posting> more = new ArrayList<>(postings.size() + 1);
    more.addAll(postings);
    more.add(next);
    return more;
  }

  @Override
  @Benchmark
  public long balance() {
    return held(LocalDate.MAX);
  }

  @Override
  @Benchmark
  public long balanceAsOf() {
    return held(HALF_WAY);
  }

  private long held(LocalDate day) {
    long held = 0;
    for (Posting posting : postings) {
      if (!posting.effectiveOn().isAfter(day)) {
        long pennies = posting.amount().minorUnits();
        held += posting.kind() == PostingKind.SPEND ? -pennies : pennies;
      }
    }
    return held;
  }

  @Override
  @Benchmark
  public long spentInYear() {
    long spent = 0;
    for (Posting posting : postings) {
      boolean counts =
          History.YEAR.contains(posting.effectiveOn())
              && posting.category().filter(what -> what.isWithin(History.LEISURE)).isPresent();
      spent += counts ? posting.amount().minorUnits() : 0;
    }
    return spent;
  }

  /** No promises and no later postings: what is held less what falls due, never below nothing. */
  @Override
  @Benchmark
  public long forecast() {
    long free = held(History.TODAY);
    for (int line = 0; line < History.LINES; line++) {
      LocalDate day = History.START.plusDays(line);
      long weeks = ChronoUnit.WEEKS.between(day, History.TODAY) + 1;
      for (day = day.plusWeeks(weeks); !day.isAfter(History.YEAR.last()); day = day.plusWeeks(1)) {
        free -= 1_000 + line;
      }
    }
    return Math.max(0, free);
  }

  /** Day by day: every window of twelve months that ends from today to a year later. */
  @Override
  @Benchmark
  public long residentialDay() {
    Set<LocalDate> days = new HashSet<>();
    for (Stay stay : stays) {
      LocalDate last = stay.days().last();
      for (LocalDate day = stay.days().first(); !day.isAfter(last); day = day.plusDays(1)) {
        days.add(day);
      }
    }
    days.add(History.TODAY);
    long most = 0;
    for (int later = 0; later < 365; later++) {
      LocalDate end = History.TODAY.plusDays(later);
      long count = 0;
      for (LocalDate day = end.minusMonths(12).plusDays(1);
          !day.isAfter(end);
          day = day.plusDays(1)) {
        count += days.contains(day) ? 1 : 0;
      }
      most = Math.max(most, count);
    }
    return most;
  }
}
