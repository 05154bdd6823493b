package org.personalbudgets.core.surplus;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.forecast.RingFence;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.money.Amount;

/** What a finding on surplus is made from: one stream's money, and what was declared about it. */
@Value.Immutable
public abstract sealed class SurplusRequest permits ImmutableSurplusRequest {
  SurplusRequest() {}

  /** What came and went, and what is promised. */
  public abstract Ledger ledger();

  /** Whose money. */
  public abstract FundingStream stream();

  /** The day at whose end the balance is looked at. */
  public abstract LocalDate asOf();

  /** What is paid a week, by which the band is measured; not negative. */
  public abstract Amount weekly();

  /** How much may build up. */
  public abstract ContingencyBand band();

  /** What is set aside in the stream. */
  public abstract List<RingFence> ringFences();

  /** Spends of the stream that are questioned, each once. */
  public abstract List<QuestionedSpend> questionedSpends();

  @Value.Check
  void check() {
    Checks.date("day of a finding on surplus", asOf());
    Checks.notNegative("weekly amount", weekly());
    Checks.atMost("ring-fences", ringFences().size(), Caps.MAX_LINES);
    Checks.atMost("questioned spends", questionedSpends().size(), Caps.MAX_LINES);
    for (RingFence fence : ringFences()) {
      Checks.that(
          fence.stream() == stream(), "a ring-fence of %s is none of %s", fence.stream(), stream());
    }
    Set<PostingId> seen = new HashSet<>();
    for (QuestionedSpend spend : questionedSpends()) {
      Checks.that(seen.add(spend.posting()), "spend '%s' is questioned twice", spend.posting());
      Optional<Amount> most = ledger().refundable(spend.posting());
      Checks.that(
          ledger().posting(spend.posting()).map(Posting::stream).equals(Optional.of(stream()))
              && most.isPresent()
              && spend.amount().isAtMost(most.get()),
          "no spend '%s' of %s or more is in the ledger of %s",
          spend.posting(),
          spend.amount(),
          stream());
    }
  }

  /** The stream and the day; no amounts. */
  @Override
  public String toString() {
    return "SurplusRequest{stream=" + stream() + ", asOf=" + asOf() + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableSurplusRequest.builder();
  }

  /** Builds a request; ledger, stream, day, weekly amount and band are required. */
  public interface Builder {
    /** Sets the ledger. */
    Builder ledger(Ledger ledger);

    /** Sets whose money. */
    Builder stream(FundingStream stream);

    /** Sets the day. */
    Builder asOf(LocalDate asOf);

    /** Sets what is paid a week. */
    Builder weekly(Amount weekly);

    /** Sets how much may build up. */
    Builder band(ContingencyBand band);

    /** Adds something set aside. */
    Builder addRingFence(RingFence ringFence);

    /** Adds what is set aside, at most 10,000 times. */
    default Builder ringFences(Iterable<RingFence> ringFences) {
      Checks.each("ring-fences", ringFences, Caps.MAX_LINES, this::addRingFence);
      return this;
    }

    /** Adds a spend that is questioned. */
    Builder addQuestionedSpend(QuestionedSpend questionedSpend);

    /** Adds spends that are questioned, at most 10,000. */
    default Builder questionedSpends(Iterable<QuestionedSpend> questionedSpends) {
      Checks.each("questioned spends", questionedSpends, Caps.MAX_LINES, this::addQuestionedSpend);
      return this;
    }

    /**
     * The request.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    SurplusRequest build();
  }
}
