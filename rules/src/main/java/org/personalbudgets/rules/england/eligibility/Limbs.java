package org.personalbudgets.rules.england.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Commencement;
import org.personalbudgets.core.person.Circumstances;

/** Limbs that several provisions share. */
final class Limbs {
  /** An age that nobody exceeds: for ranges of ages without an end. */
  static final int NO_LAST_AGE = Integer.MAX_VALUE;

  private Limbs() {}

  /** What was found on a question. */
  static Limb asked(Question question, Findings findings) {
    return Limb.fact(question.code(), question.source(), findings.on(question));
  }

  /** That what a question asks does not hold. */
  static Limb not(String code, Question question, Findings findings) {
    return Limb.not(code, question.source(), asked(question, findings));
  }

  static Limb aged(
      String code, Citation source, int first, int last, Circumstances person, LocalDate date) {
    return Limb.fact(code, source, person.isAged(first, last, date));
  }

  /**
   * The test of a provision on a day: outside the days on which it is law, that alone decides, and
   * no other limb is asked about.
   */
  static Limb inForce(
      String code, Citation source, Commencement commencement, LocalDate date, Rest rest) {
    Limb law =
        Limb.fact(code + ".in-force", source, Finding.decided(commencement.isInForceOn(date)));
    return commencement.isInForceOn(date)
        ? Limb.all(code, source, rest.after(law))
        : Limb.all(code, source, List.of(law));
  }

  /** The limbs of a provision in force, the first being that it is. */
  interface Rest {
    List<Limb> after(Limb law);
  }

  /**
   * No charge, or resources within the limit, or above it and the person asks nonetheless: the
   * shape that sections 18 and 20 share.
   */
  static Limb aboveLimitAndAsks(
      String code, Question withinLimit, Question asks, Findings findings) {
    return Limb.all(
        code,
        asks.source(),
        List.of(not(withinLimit.code() + ".above", withinLimit, findings), asked(asks, findings)));
  }
}
