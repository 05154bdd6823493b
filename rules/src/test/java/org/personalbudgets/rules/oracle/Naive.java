package org.personalbudgets.rules.oracle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the law says of one purchase, written from its text a second time. Shares no code with the
 * packs: it knows texts and days only, and goes through everything anew for every question.
 */
final class Naive {
  static final String REQUEST = "request-1";

  /** How a purchase is linked to needs; the earlier, the better. */
  enum Kind {
    IN_PLAN,
    CLAIMED,
    OPEN,
    FOR_OTHER_NEED,
    NONE
  }

  /** A need and how it is linked. */
  record Link(Kind kind, World.Need need) {}

  final World.Purchase purchase;
  final World.Case known;
  private final World.Line line;
  private final Set<String> said = new TreeSet<>();

  private Naive(World.Purchase purchase, World.Case known) {
    this.purchase = purchase;
    this.known = known;
    this.line = purchase.line() == null ? null : known.lines().get(purchase.line());
  }

  /** The answer, and then everything that a provision said, in alphabetical order. */
  static List<String> decide(World.Purchase purchase, World.Case known) {
    Naive naive = new Naive(purchase, known);
    NaiveCareAct.judge(naive);
    NaiveChildren.judge(naive);
    NaiveHealth.judge(naive);
    NaiveEducation.judge(naive);
    List<String> all = new ArrayList<>();
    all.add(naive.answer());
    all.addAll(naive.said);
    return all;
  }

  private String answer() {
    if (anySaid("forbid ")) {
      return "REFUSED";
    }
    if (anySaid("refer ") || !anySaid("permit ")) {
      return "REFERRED";
    }
    return anySaid("require ") ? "CONDITIONAL" : "ALLOWED";
  }

  private boolean anySaid(String how) {
    return said.stream().anyMatch(one -> one.startsWith(how));
  }

  void permit(String why) {
    said.add("permit " + why);
  }

  void forbid(String why) {
    said.add("forbid " + why);
  }

  void require(String why, String condition) {
    said.add("require " + why + " " + condition);
  }

  void refer(String why, String question, String subject) {
    said.add("refer " + why + " " + question + " about " + subject);
  }

  /** Lifts a bar on a yes, bars on a no, and asks otherwise. */
  void unless(String why, String question, String by, String subject) {
    switch (judged(question, by, subject)) {
      case "yes" -> {}
      case "no" -> forbid(why);
      default -> refer(why, question, subject);
    }
  }

  /** Whether the person has lived so many years; a birthday counts from its own day on. */
  boolean isAged(int years) {
    LocalDate born = known.born();
    LocalDate day = purchase.day();
    if (born == null || born.isAfter(day)) {
      return false;
    }
    boolean hadBirthday = !MonthDay.from(day).isBefore(MonthDay.from(born));
    return day.getYear() - born.getYear() - (hadBirthday ? 0 : 1) >= years;
  }

  boolean isSince(int year, int month, int day) {
    return !purchase.day().isBefore(LocalDate.of(year, month, day));
  }

  /** Whether this stream's money pays. */
  boolean pays(String stream) {
    String paying = purchase.stream();
    if (paying == null && line != null) {
      paying = line.stream();
    }
    if (paying == null && known.streams().size() == 1) {
      paying = known.streams().iterator().next();
    }
    return stream.equals(paying);
  }

  Optional<String> mode() {
    return Optional.ofNullable(
        purchase.mode() == null && line != null ? line.mode() : purchase.mode());
  }

  boolean isDirectPayment() {
    return mode().map(mode -> mode.startsWith("DIRECT-")).orElse(true);
  }

  /** Who holds the direct payment, if anybody has said. */
  String holder() {
    return mode()
        .filter(mode -> mode.startsWith("DIRECT-"))
        .map(mode -> mode.substring("DIRECT-".length()))
        .orElse("");
  }

  boolean buys(String category) {
    return isWithin(purchase.category(), category);
  }

  private static boolean isWithin(String category, String outer) {
    return (category + ".").startsWith(outer + ".");
  }

  /** What a judgement of the purchase is about. */
  String subject() {
    return line == null ? REQUEST : purchase.line();
  }

  boolean isInPlan() {
    return line != null;
  }

  boolean planNamesPayee() {
    return line != null && line.payees().contains(purchase.payee().id());
  }

  String judged(String question, String by, String subject) {
    World.Judged latest = null;
    for (World.Judged one : known.judged()) {
      if (one.question().equals(question)
          && one.by().equals(by)
          && one.subject().equals(subject)
          && !one.day().isAfter(purchase.day())
          && (latest == null || !one.day().isBefore(latest.day()))) {
        latest = one;
      }
    }
    return latest == null ? "open" : latest.holds() ? "yes" : "no";
  }

  /** Every link to a need under one of these bodies of law, those that the purchase names first. */
  List<Link> links(boolean carriesOutItsLine, String... regimes) {
    List<Link> links = new ArrayList<>();
    boolean unforeseen = line != null && line.contingency();
    for (String need : purchase.needs()) {
      link(need, unforeseen, regimes).ifPresent(links::add);
    }
    if (line != null) {
      boolean carriesOut =
          unforeseen || carriesOutItsLine || isWithin(purchase.category(), line.category());
      for (String need : line.needs()) {
        link(need, carriesOut, regimes).ifPresent(links::add);
      }
    }
    return links;
  }

  private Optional<Link> link(String id, boolean carriesOut, String... regimes) {
    World.Need need = known.needs().get(id);
    if (need == null || !List.of(regimes).contains(need.regime())) {
      return Optional.empty();
    }
    if (need.eligible().equals("open")) {
      return Optional.of(new Link(Kind.OPEN, need));
    }
    boolean toBeMet = need.eligible().equals("yes") && need.unmet();
    if (toBeMet) {
      return Optional.of(new Link(carriesOut ? Kind.IN_PLAN : Kind.CLAIMED, need));
    }
    return carriesOut ? Optional.of(new Link(Kind.FOR_OTHER_NEED, need)) : Optional.empty();
  }

  /** The first of the best links. */
  static Link best(List<Link> links) {
    Link best = new Link(Kind.NONE, null);
    for (Link link : links) {
      best = link.kind().compareTo(best.kind()) < 0 ? link : best;
    }
    return best;
  }

  /** Use for needs, where only a line of the plan will do. */
  void asPlanned(List<Link> links, String permitted, String barred, String open) {
    Link best = best(links);
    switch (best.kind()) {
      case IN_PLAN -> permit(permitted);
      case OPEN -> refer(open, "test.eligible", best.need().id());
      default -> forbid(barred);
    }
  }
}
