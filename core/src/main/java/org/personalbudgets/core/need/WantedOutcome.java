package org.personalbudgets.core.need;

import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;

/** Something that the person wants to achieve, in their own words, and the needs it bears on. */
@Value.Immutable
public abstract sealed class WantedOutcome permits ImmutableWantedOutcome {
  WantedOutcome() {}

  /** Which outcome. */
  public abstract OutcomeId id();

  /** The outcome in the person's words; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String statement();

  /** The needs it bears on; may be empty. */
  public abstract Set<NeedId> needs();

  @Value.Check
  void check() {
    Checks.text("statement", statement());
    Checks.atMost("needs", needs().size(), Caps.MAX_LINES);
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableWantedOutcome.builder();
  }

  /** Builds a wanted outcome; id and statement are required. */
  public interface Builder {
    /** Sets which outcome. */
    Builder id(OutcomeId id);

    /** Sets the outcome in the person's words. */
    Builder statement(String statement);

    /** Adds a need it bears on. */
    Builder addNeed(NeedId need);

    /** Adds needs it bears on, at most 10,000. */
    default Builder needs(Iterable<NeedId> needs) {
      Checks.each("needs", needs, Caps.MAX_LINES, this::addNeed);
      return this;
    }

    /**
     * The outcome.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    WantedOutcome build();
  }
}
