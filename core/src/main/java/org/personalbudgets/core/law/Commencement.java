package org.personalbudgets.core.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;

/**
 * Whether a provision has come into force, and whether it still is. Being printed in an Act is not
 * being law: the cap on care costs of Care Act 2014 section 15 was enacted and never commenced.
 */
public sealed interface Commencement {
  /** In force from a first day on, with no end in sight. */
  static Commencement inForceFrom(LocalDate firstDay) {
    return new InForceFrom(firstDay);
  }

  /** Enacted and never brought into force. */
  static Commencement enactedNotCommenced(String note) {
    return new EnactedNotCommenced(note);
  }

  /** Once in force, from the first day to the last, both included. */
  static Commencement repealed(LocalDate firstDay, LocalDate lastDay) {
    return new Repealed(firstDay, lastDay);
  }

  /** Whether the provision is law on this day. */
  boolean isInForceOn(LocalDate date);

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a provision in force. */
    R inForceFrom(InForceFrom commencement);

    /** For a provision that never came into force. */
    R enactedNotCommenced(EnactedNotCommenced commencement);

    /** For a provision that is law no longer. */
    R repealed(Repealed commencement);
  }

  /**
   * In force, with no end in sight.
   *
   * @param firstDay the first day on which it is law
   */
  record InForceFrom(LocalDate firstDay) implements Commencement {
    /** Checks the day. */
    public InForceFrom {
      Checks.date("first day", firstDay);
    }

    @Override
    public boolean isInForceOn(LocalDate date) {
      return !requireNonNull(date, "date").isBefore(firstDay);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.inForceFrom(this);
    }
  }

  /**
   * Enacted, never commenced: law on no day.
   *
   * @param note what is known about it, for people; at most 200 code points
   */
  record EnactedNotCommenced(String note) implements Commencement {
    /** Checks the note. */
    public EnactedNotCommenced {
      Checks.shortText("note", note);
    }

    @Override
    public boolean isInForceOn(LocalDate date) {
      requireNonNull(date, "date");
      return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.enactedNotCommenced(this);
    }
  }

  /**
   * Law once, and no longer.
   *
   * @param firstDay the first day on which it was law
   * @param lastDay the last day on which it was law, included
   */
  record Repealed(LocalDate firstDay, LocalDate lastDay) implements Commencement {
    /** Refuses a last day before the first. */
    public Repealed {
      InForce.between(firstDay, lastDay);
    }

    @Override
    public boolean isInForceOn(LocalDate date) {
      return InForce.between(firstDay, lastDay).covers(date);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.repealed(this);
    }
  }
}
