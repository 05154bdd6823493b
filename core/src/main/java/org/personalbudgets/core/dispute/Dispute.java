package org.personalbudgets.core.dispute;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Regime;

/** A disagreement about one decision of a funder, and how far it has come. */
@Value.Immutable
public abstract sealed class Dispute permits ImmutableDispute {
  Dispute() {}

  /** The caller's id of the decision or notice that is disputed. */
  public abstract String about();

  /** The body of law that the decision was made under. */
  public abstract Regime regime();

  /** The day on which the person said that they disagree. */
  public abstract LocalDate raisedOn();

  /** The steps that are open to them. */
  public abstract ComplaintRoute route();

  /** The steps taken so far, in the order of taking; only steps of the route. */
  public abstract List<ComplaintStep> stepsTaken();

  /** How often the funder was asked to decide again, the first time first. */
  public abstract List<Reconsideration> reconsiderations();

  @Value.Check
  void check() {
    Checks.id("what is disputed", about());
    Checks.date("day of disagreement", raisedOn());
    Checks.that(
        route().steps().containsAll(stepsTaken()), "a step was taken that the route does not have");
    for (int at = 0; at < reconsiderations().size(); at++) {
      LocalDate asked = reconsiderations().get(at).askedOn();
      LocalDate before = at == 0 ? raisedOn() : reconsiderations().get(at - 1).askedOn();
      Checks.that(
          !asked.isBefore(before),
          "a reconsideration was asked for on %s, before %s",
          asked,
          before);
    }
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableDispute.builder();
  }

  /** Builds a dispute; what it is about, body of law, day and route are required. */
  public interface Builder {
    /** Sets the id of what is disputed. */
    Builder about(String about);

    /** Sets the body of law. */
    Builder regime(Regime regime);

    /** Sets the day of disagreement. */
    Builder raisedOn(LocalDate raisedOn);

    /** Sets the steps that are open. */
    Builder route(ComplaintRoute route);

    /** Adds a step that was taken. */
    Builder addStepsTaken(ComplaintStep step);

    /** Adds a time that the funder was asked to decide again. */
    Builder addReconsideration(Reconsideration reconsideration);

    /** Adds times that the funder was asked to decide again. */
    default Builder reconsiderations(Iterable<Reconsideration> reconsiderations) {
      Checks.each("reconsiderations", reconsiderations, Caps.MAX_LINES, this::addReconsideration);
      return this;
    }

    /**
     * The dispute.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    Dispute build();
  }
}
