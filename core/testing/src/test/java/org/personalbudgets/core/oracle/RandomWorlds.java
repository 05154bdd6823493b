package org.personalbudgets.core.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.oracle.NaiveDecider.Case;
import org.personalbudgets.core.oracle.NaiveDecider.Entry;
import org.personalbudgets.core.oracle.NaiveDecider.Judged;
import org.personalbudgets.core.oracle.NaiveDecider.Purchase;
import org.personalbudgets.core.oracle.NaiveDecider.Rule;

/**
 * Random rules, cases and purchases in texts and numbers. Everything comes from small sets whose
 * members lie on the edges of each other, so that limits are met exactly and dates fall on the
 * first and last days of weeks, months, financial years, packs and tables.
 */
final class RandomWorlds {
  /** Rules and a case, with the plan of the case. */
  record World(Map<String, Rule> rules, Case known, SamplePlan plan) {}

  static final long TABLE_FIRST = day(2024, 1, 15);
  static final long TABLE_LAST = day(2024, 4, 5);

  private static final long[] EDGES = {
    day(2023, 12, 31),
    day(2024, 1, 1),
    TABLE_FIRST - 1,
    TABLE_FIRST,
    day(2024, 1, 21),
    day(2024, 1, 22),
    day(2024, 1, 31),
    day(2024, 2, 1),
    day(2024, 2, 29),
    day(2024, 3, 1),
    day(2024, 3, 31),
    day(2024, 4, 1),
    TABLE_LAST,
    TABLE_LAST + 1,
  };
  private static final long[] CAPS = {0, 1, 500, 1000, 2000};
  private static final long[] AMOUNTS = {1, 2, 499, 500, 501, 999, 1000, 1001, 1500, 2000, 2001};
  private static final List<String> CATEGORIES =
      List.of(
          "leisure",
          "leisure.gym",
          "leisure.gym.spa",
          "leisure.gymnastics",
          "transport",
          "transport.taxi");
  private static final List<String> KINDS =
      List.of(
          "permits",
          "requires",
          "refers",
          "forbids",
          "silent",
          "throws",
          "returns null",
          "most by law",
          "enough money",
          "in plan",
          "need link",
          "need link",
          "need link",
          "purchase cap",
          "purchase cap",
          "window cap",
          "window cap",
          "window cap",
          "line cap",
          "line cap",
          "prohibited",
          "prohibited",
          "prohibited");
  private static final List<String> WINDOWS = List.of("WEEK", "CALENDAR_MONTH", "FINANCIAL_YEAR");
  private static final List<String> STREAMS = List.of("ADULT_SOCIAL_CARE", "NHS");
  private static final List<String> CODES =
      List.of(
          "quote",
          "approval",
          "spend.balance-not-known",
          "spend.spending-so-far-not-known",
          "spend.spending-on-line-not-known");
  private static final List<String> CONSEQUENCES =
      List.of("refuse", "EVIDENCE quote", "APPROVAL approval", "APPROVAL quote");
  private static final List<String> QUESTIONS = List.of("exception", "necessary");
  private static final List<String> WHO = List.of("LOCAL_AUTHORITY", "HEALTH_BODY");

  private final SplittableRandom random;
  private final List<SamplePlan> plans;

  RandomWorlds(long seed, int plans) {
    random = new SplittableRandom(seed);
    this.plans = IntStream.range(0, plans).mapToObj(at -> SamplePlan.random(random)).toList();
  }

  private static long day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }

  private long anyDay() {
    return oneIn(2)
        ? EDGES[random.nextInt(EDGES.length)]
        : random.nextLong(day(2023, 12, 20), day(2024, 4, 15));
  }

  private long anyAmount() {
    return AMOUNTS[random.nextInt(AMOUNTS.length)];
  }

  World world() {
    SamplePlan plan = any(plans);
    Map<String, String> streams = new LinkedHashMap<>();
    plan.needsOfLine().keySet().forEach(line -> streams.put(line, "ADULT_SOCIAL_CARE"));
    Case known =
        new Case(
            streams,
            plan.needsOfLine(),
            plan.unmetEligibleNeeds(),
            oneIn(8) ? null : ledger(),
            judged());
    return new World(rules(), known, plan);
  }

  private Map<String, Rule> rules() {
    Map<String, Rule> rules = new HashMap<>();
    long from = oneIn(3) ? anyDay() : day(2020, 1, 1);
    long to = oneIn(3) ? Math.max(from, anyDay()) : day(2030, 1, 1);
    for (int count = random.nextInt(8); count > 0; count--) {
      boolean always = oneIn(2);
      rules.put(
          "p" + random.nextInt(100),
          new Rule(
              any(KINDS),
              always ? day(2020, 1, 1) : from,
              always ? day(2030, 1, 1) : to,
              parameters()));
    }
    return rules;
  }

  /** Every parameter that any kind of rule has. */
  private Map<String, Object> parameters() {
    Map<String, Object> with = new HashMap<>();
    with.put("code", any(CODES));
    with.put("otherwise", any(CONSEQUENCES));
    with.put("category", any(CATEGORIES));
    with.put("categories", oneIn(2) ? any(CATEGORIES) : any(CATEGORIES) + " " + any(CATEGORIES));
    with.put("most", CAPS[random.nextInt(CAPS.length)]);
    with.put("window", any(WINDOWS));
    with.put("a week", SamplePlan.PENNIES_A_WEEK);
    with.put("since", EngineCase.AGREED.toEpochDay());
    with.put("first", TABLE_FIRST);
    with.put("last", TABLE_LAST);
    if (!oneIn(3)) {
      with.put("unless", any(QUESTIONS));
      with.put("by", any(WHO));
    }
    return with;
  }

  private List<Entry> ledger() {
    List<Entry> ledger = new ArrayList<>();
    for (int count = random.nextInt(9); count > 0; count--) {
      ledger.add(entry(ledger));
    }
    return ledger;
  }

  private Entry entry(List<Entry> before) {
    int kind = random.nextInt(10);
    if (kind < 3) {
      String paid = kind < 2 ? "PAYMENT_IN" : "RETURNED_TO_FUNDER";
      return Entry.paid(paid, any(STREAMS), anyAmount(), anyDay());
    }
    if (kind < 7) {
      String bought = kind < 6 ? "SPEND" : "COMMITMENT";
      String category = oneIn(6) ? null : any(CATEGORIES);
      String line = oneIn(6) ? null : any(SamplePlan.LINES);
      return new Entry(bought, any(STREAMS), anyAmount(), anyDay(), category, line, -1);
    }
    int about = random.nextInt(before.size() + 1) - 1;
    return about < 0 || before.stream().anyMatch(entry -> entry.about() == about)
        ? Entry.paid("PAYMENT_IN", any(STREAMS), anyAmount(), anyDay())
        : following(before.get(about), about);
  }

  /** A refund, or the settling or calling off of a promise; money coming in where none fits. */
  private Entry following(Entry entry, int about) {
    long day = Math.max(entry.day(), anyDay());
    long part = oneIn(2) ? entry.pennies() : (entry.pennies() + 1) / 2;
    return switch (entry.kind()) {
      case "SPEND" -> entry.then("REFUND", part, day, about);
      case "COMMITMENT" ->
          oneIn(2)
              ? entry.then("SPEND", part, day, about)
              : entry.then("COMMITMENT_CANCELLED", entry.pennies(), day, about);
      default -> Entry.paid("PAYMENT_IN", any(STREAMS), anyAmount(), anyDay());
    };
  }

  private List<Judged> judged() {
    List<Judged> judged = new ArrayList<>();
    for (int count = random.nextInt(6); count > 0; count--) {
      judged.add(new Judged(any(QUESTIONS), any(SamplePlan.LINES), oneIn(2), any(WHO), anyDay()));
    }
    return judged;
  }

  Purchase purchase() {
    return new Purchase(
        anyDay(),
        oneIn(50) ? "EUR" : "GBP",
        anyAmount(),
        any(CATEGORIES),
        oneIn(3) ? null : any(SamplePlan.LINES),
        oneIn(4) ? any(STREAMS) : null,
        some(SamplePlan.NEEDS),
        some(CODES));
  }

  private Set<String> some(List<String> items) {
    Set<String> some = new LinkedHashSet<>();
    while (oneIn(3)) {
      some.add(any(items));
    }
    return some;
  }
}
