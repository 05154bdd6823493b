package org.personalbudgets.core.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A second decider, written from the table of answers and from what the ready-made policies are
 * documented to do. Knows texts, whole pennies and numbers of days only, and shares no code with
 * the engine; it goes through everything anew for every question.
 */
final class NaiveDecider {

  /** A purchase; what is not claimed is null. */
  record Purchase(
      long day,
      String currency,
      long pennies,
      String category,
      String line,
      String stream,
      Set<String> needs,
      Set<String> evidence) {}

  /** A movement of money; {@code about} is the place in the ledger of the one it refers to. */
  record Entry(
      String kind, String stream, long pennies, long day, String category, String line, int about) {
    /** A movement of no purchase. */
    static Entry paid(String kind, String stream, long pennies, long day) {
      return new Entry(kind, stream, pennies, day, null, null, -1);
    }

    /** A movement later on that has to do with this one. */
    Entry then(String kind, long pennies, long day, int about) {
      return new Entry(kind, stream, pennies, day, category, line, about);
    }
  }

  /** What somebody judged. */
  record Judged(String question, String subject, boolean holds, String by, long day) {}

  /** What is known; a ledger that nobody holds is null. Lines are mapped to stream and needs. */
  record Case(
      Map<String, String> streamOfLine,
      Map<String, Set<String>> needsOfLine,
      Set<String> unmetEligibleNeeds,
      List<Entry> ledger,
      List<Judged> judged) {}

  /** A rule: what kind of policy, the days of its pack, and its parameters by name. */
  record Rule(String kind, long from, long to, Map<String, Object> with) {
    String text(String name) {
      return (String) with.get(name);
    }

    long number(String name) {
      return (Long) with.get(name);
    }
  }

  /** All that is compared. */
  record Answered(
      String answer,
      List<String> determining,
      List<String> others,
      List<String> requirements,
      List<String> causes) {}

  /** What one rule said: permit, require, refer or forbid, why, and what it asks for. */
  private record Said(String how, String why, String asks) {}

  private static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String cause) {
      super(cause, null, false, false);
    }
  }

  private final Purchase purchase;
  private final Case known;

  private NaiveDecider(Purchase purchase, Case known) {
    this.purchase = purchase;
    this.known = known;
  }

  static Answered decide(Map<String, Rule> rules, Purchase purchase, Case known) {
    return new NaiveDecider(purchase, known).answer(new TreeMap<>(rules));
  }

  private Answered answer(TreeMap<String, Rule> rules) {
    List<Said> said = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (Map.Entry<String, Rule> entry : rules.entrySet()) {
      Rule rule = entry.getValue();
      if (purchase.day < rule.from || purchase.day > rule.to) {
        continue;
      }
      try {
        Said one = ask(entry.getKey(), rule);
        if (one != null) {
          said.add(one);
        }
      } catch (Failed failed) {
        failures.add("failed " + entry.getKey() + " " + failed.getMessage());
      }
    }
    boolean forbidden = isAny(said, "forbid");
    boolean permitted = isAny(said, "permit");
    boolean required = isAny(said, "require");
    boolean open = isAny(said, "refer") || !failures.isEmpty() || !permitted;
    String answer =
        forbidden ? "REFUSED" : open ? "REFERRED" : required ? "CONDITIONAL" : "ALLOWED";
    List<String> determining = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Set<String> requirements = new LinkedHashSet<>();
    Set<String> causes = new LinkedHashSet<>();
    for (Said one : said) {
      boolean decides = forbidden ? one.how.equals("forbid") : !open || one.how.equals("refer");
      (decides ? determining : others).add(one.why);
      if (answer.equals("CONDITIONAL") && one.how.equals("require")) {
        requirements.add(one.asks);
      }
      if (answer.equals("REFERRED") && one.how.equals("refer")) {
        causes.add(one.asks);
      }
    }
    if (answer.equals("REFERRED")) {
      causes.addAll(failures);
      if (!permitted) {
        causes.add("not covered");
      }
    }
    return new Answered(
        answer, determining, others, List.copyOf(requirements), List.copyOf(causes));
  }

  private static boolean isAny(List<Said> said, String how) {
    return said.stream().anyMatch(one -> one.how.equals(how));
  }

  private Said ask(String id, Rule rule) throws Failed {
    switch (rule.kind) {
      case "permits":
        return new Said("permit", "test." + id, "");
      case "requires":
        return new Said("require", "test." + id, "EVIDENCE " + rule.text("code"));
      case "refers":
        return new Said("refer", "test." + id, "PERSON " + rule.text("code") + " about subject");
      case "forbids":
        return new Said("forbid", "test." + id, "");
      case "throws":
        throw new Failed("java.lang.IllegalStateException");
      case "returns null":
        throw new Failed("null");
      case "most by law":
        return mostByLaw(rule);
      case "enough money":
        return enoughMoney(rule);
      case "in plan":
        boolean inPlan = known.streamOfLine.containsKey(purchase.line);
        return inPlan ? null : otherwise(rule, "spend.not-in-agreed-plan");
      case "need link":
        return isLinked()
            ? new Said("permit", "spend.linked-to-eligible-need", "")
            : new Said("forbid", "spend.not-linked-to-eligible-need", "");
      case "purchase cap":
        return purchaseCap(rule);
      case "window cap":
        return windowCap(rule);
      case "line cap":
        return lineCap(rule);
      case "prohibited":
        return prohibited(rule);
      default:
        return null;
    }
  }

  private Said mostByLaw(Rule rule) throws Failed {
    if (purchase.day < rule.number("first") || purchase.day > rule.number("last")) {
      throw new Failed("org.personalbudgets.core.law.NotInForceException");
    }
    return isMoreThan(rule.number("most")) ? new Said("forbid", "test.by-law", "") : null;
  }

  /** Whether the purchase costs more than so many pounds' pennies; other money does not compare. */
  private boolean isMoreThan(long pennies) throws Failed {
    if (!purchase.currency.equals("GBP")) {
      throw new Failed("org.personalbudgets.money.CurrencyMismatchException");
    }
    return purchase.pennies > pennies;
  }

  private boolean isLinked() {
    Set<String> needs = new LinkedHashSet<>(purchase.needs);
    needs.addAll(known.needsOfLine.getOrDefault(purchase.line, Set.of()));
    needs.retainAll(known.unmetEligibleNeeds);
    return !needs.isEmpty();
  }

  private Said otherwise(Rule rule, String why) {
    return otherwise(rule.text("otherwise"), why);
  }

  /** Refuses, or asks for what is not among the evidence yet. */
  private Said otherwise(String consequence, String why) {
    if (consequence.equals("refuse")) {
      return new Said("forbid", why, "");
    }
    String code = consequence.substring(consequence.indexOf(' ') + 1);
    return purchase.evidence.contains(code) ? null : new Said("require", why, consequence);
  }

  private Said enoughMoney(Rule rule) throws Failed {
    if (known.ledger == null) {
      String unknown = "spend.balance-not-known";
      return otherwise("CONDITION " + unknown, unknown);
    }
    String stream =
        purchase.stream != null ? purchase.stream : known.streamOfLine.get(purchase.line);
    long left = 0;
    for (Entry entry : known.ledger) {
      if (stream == null || entry.stream.equals(stream)) {
        left += leftBy(entry);
      }
    }
    return isMoreThan(left)
        ? otherwise(
            rule,
            "spend.not-enough-money-left{amount="
                + pounds(purchase.pennies)
                + ", left="
                + pounds(left)
                + "}")
        : null;
  }

  /** What an entry adds to the money that is there and not promised. */
  private long leftBy(Entry entry) {
    return switch (entry.kind) {
      case "PAYMENT_IN", "REFUND" -> entry.pennies;
      case "COMMITMENT_CANCELLED" -> entry.pennies;
      case "SPEND" -> (entry.about < 0 ? 0 : known.ledger.get(entry.about).pennies) - entry.pennies;
      default -> -entry.pennies;
    };
  }

  private Said purchaseCap(Rule rule) throws Failed {
    if (!isWithin(purchase.category, rule.text("category")) || !isMoreThan(rule.number("most"))) {
      return null;
    }
    return otherwise(
        rule,
        "spend.over-purchase-cap{amount="
            + pounds(purchase.pennies)
            + ", cap="
            + pounds(rule.number("most"))
            + "}");
  }

  private Said windowCap(Rule rule) throws Failed {
    if (!isWithin(purchase.category, rule.text("category"))) {
      return null;
    }
    if (known.ledger == null) {
      String unknown = "spend.spending-so-far-not-known";
      return otherwise("CONDITION " + unknown, unknown);
    }
    String window = rule.text("window");
    long before =
        spent(
            window,
            spend -> spend.category != null && isWithin(spend.category, rule.text("category")));
    if (!isMoreThan(rule.number("most") - before)) {
      return null;
    }
    return otherwise(
        rule,
        "spend.over-window-cap{together="
            + pounds(before + purchase.pennies)
            + ", cap="
            + pounds(rule.number("most"))
            + fromTo(window)
            + "}");
  }

  private Said lineCap(Rule rule) throws Failed {
    if (!known.streamOfLine.containsKey(purchase.line)) {
      return null;
    }
    if (known.ledger == null) {
      String unknown = "spend.spending-on-line-not-known";
      return otherwise("CONDITION " + unknown, unknown);
    }
    String window = rule.text("window");
    long before = spent(window, spend -> purchase.line.equals(spend.line));
    long planned = 0;
    for (long day = edge(window, -1); day <= edge(window, 1); day++) {
      long since = day - rule.number("since");
      planned += since >= 0 && since % 7 == 0 ? rule.number("a week") : 0;
    }
    if (!isMoreThan(planned - before)) {
      return null;
    }
    return otherwise(
        rule,
        "spend.over-plan-line{line="
            + purchase.line
            + ", together="
            + pounds(before + purchase.pennies)
            + ", planned="
            + pounds(planned)
            + fromTo(window)
            + "}");
  }

  /**
   * What was spent and not refunded in the window of the purchase; a refund counts by its spend.
   */
  private long spent(String window, Predicate<Entry> counts) {
    long spent = 0;
    for (Entry entry : known.ledger) {
      Entry spend = entry.kind.equals("REFUND") ? known.ledger.get(entry.about) : entry;
      if (spend.kind.equals("SPEND")
          && counts.test(spend)
          && isInOneWindow(window, spend.day, purchase.day)) {
        spent += entry == spend ? entry.pennies : -entry.pennies;
      }
    }
    return spent;
  }

  /** The first or last day of the window of the purchase, by the direction in which to look. */
  private long edge(String window, int direction) {
    long day = purchase.day;
    while (isInOneWindow(window, day + direction, purchase.day)) {
      day += direction;
    }
    return day;
  }

  private String fromTo(String window) {
    return ", from="
        + LocalDate.ofEpochDay(edge(window, -1))
        + ", to="
        + LocalDate.ofEpochDay(edge(window, 1));
  }

  private static boolean isInOneWindow(String window, long one, long other) {
    return numberOfWindow(window, one) == numberOfWindow(window, other);
  }

  private static long numberOfWindow(String window, long day) {
    if (window.equals("WEEK")) {
      // day 0 was a Thursday
      return Math.floorDiv(day + 3, 7L);
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    long months = date.getYear() * 12L + date.getMonthValue() - 1;
    return window.equals("CALENDAR_MONTH") ? months : Math.floorDiv(months - 3, 12L);
  }

  private Said prohibited(Rule rule) {
    for (String listed : rule.text("categories").split(" ", -1)) {
      if (isWithin(purchase.category, listed)) {
        return prohibited(rule, listed);
      }
    }
    return null;
  }

  private Said prohibited(Rule rule, String listed) {
    String why =
        "spend.prohibited-category{category=" + purchase.category + ", listed=" + listed + "}";
    String question = rule.text("unless");
    if (question == null || purchase.line == null) {
      return new Said("forbid", why, "");
    }
    Judged latest = null;
    for (Judged one : known.judged) {
      if (one.question.equals(question)
          && one.by.equals(rule.text("by"))
          && one.subject.equals(purchase.line)
          && one.day <= purchase.day
          && (latest == null || one.day >= latest.day)) {
        latest = one;
      }
    }
    if (latest == null) {
      return new Said("refer", why, rule.text("by") + " " + question + " about " + purchase.line);
    }
    return latest.holds ? null : new Said("forbid", why, "");
  }

  private static boolean isWithin(String category, String outer) {
    return category.equals(outer) || category.startsWith(outer + ".");
  }

  private static String pounds(long pennies) {
    long size = Math.abs(pennies);
    return "GBP " + (pennies < 0 ? "-" : "") + size / 100 + "." + size / 10 % 10 + size % 10;
  }
}
