package org.personalbudgets.core.need;

import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.law.Regime;

/**
 * A need that an assessment found. Money of a personal budget is spent to meet needs, so a need is
 * where every pound is traced back to.
 */
@Value.Immutable
public abstract sealed class Need permits ImmutableNeed {
  Need() {}

  /** Which need. */
  public abstract NeedId id();

  /** The body of law under which it was assessed. */
  public abstract Regime regime();

  /** The part of life it belongs to. */
  public abstract NeedDomain domain();

  /** The need in words; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String description();

  /** Whether it meets the criteria of its regime: decided, judged or still open. */
  @Value.Redacted
  public abstract Finding eligible();

  /** Whether anybody is meeting it at present without the budget. */
  @Value.Redacted
  public abstract MeetingOfNeed meeting();

  /** The document that it is recorded in, where a rule asks for one. */
  public abstract Optional<Anchor> anchor();

  @Value.Check
  void check() {
    Checks.text("description", description());
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableNeed.builder();
  }

  /** Builds a need; every attribute but the anchor is required. */
  public interface Builder {
    /** Sets which need. */
    Builder id(NeedId id);

    /** Sets the body of law. */
    Builder regime(Regime regime);

    /** Sets the part of life. */
    Builder domain(NeedDomain domain);

    /** Sets the need in words. */
    Builder description(String description);

    /** Sets what was found about eligibility. */
    Builder eligible(Finding eligible);

    /** Sets whether anybody is meeting it. */
    Builder meeting(MeetingOfNeed meeting);

    /** Sets the document that it is recorded in. */
    Builder anchor(Anchor anchor);

    /**
     * The need.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    Need build();
  }
}
