package org.personalbudgets.core.remedy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.Payee;

/**
 * What the caller declares may change. Dates, payees, plan lines, streams and modes are tried only
 * where they are listed here; the amount, evidence and judgements only where their lever is.
 */
@Value.Immutable
public abstract sealed class Levers permits ImmutableLevers {
  /** Most candidates for any one lever. */
  public static final int MAX_CANDIDATES = 400;

  Levers() {}

  /** Whether a smaller amount, evidence and judgements may be sought; other levers list values. */
  public abstract Set<Lever> free();

  /** Other days on which the money could be spent, the preferred first. */
  public abstract List<LocalDate> dates();

  /** Others who could be paid. */
  @Value.Redacted
  public abstract List<Payee> payees();

  /** Lines of the agreed plan that the purchase could carry out. */
  public abstract List<PlanLineId> planLines();

  /** Streams that could pay. */
  public abstract List<FundingStream> streams();

  /** Ways in which the money could be paid out. */
  public abstract List<ManagementMode> modes();

  @Value.Check
  void check() {
    for (Lever lever : free()) {
      Checks.that(
          lever == Lever.AMOUNT || lever == Lever.EVIDENCE || lever == Lever.JUDGEMENT,
          "lever %s needs its candidates listed",
          lever);
    }
    Checks.atMost("dates", dates().size(), MAX_CANDIDATES);
    Checks.atMost("payees", payees().size(), MAX_CANDIDATES);
    Checks.atMost("plan lines", planLines().size(), MAX_CANDIDATES);
    Checks.atMost("streams", streams().size(), MAX_CANDIDATES);
    Checks.atMost("modes", modes().size(), MAX_CANDIDATES);
    dates().forEach(date -> Checks.date("date", date));
  }

  /**
   * Every single change that these levers allow, but for that of the amount, whose candidates are
   * not listed: the values listed, and what the policies asked for in this decision.
   */
  public final List<Change> changesFor(Decision decision) {
    return new CandidateChanges(this, decision.request(), ImmutableSet.of(), decision).listed();
  }

  /** Amount, evidence and judgements may change; nothing else. */
  public static Levers usual() {
    return builder().addFree(Lever.AMOUNT).addFree(Lever.EVIDENCE).addFree(Lever.JUDGEMENT).build();
  }

  /** A builder of levers. */
  public static Builder builder() {
    return ImmutableLevers.builder();
  }

  /** Builds levers; not for two threads at once. */
  public interface Builder {
    /** Frees the amount, evidence or judgements. */
    Builder addFree(Lever lever);

    /** Adds a day on which the money could be spent. */
    Builder addDate(LocalDate date);

    /** Adds days on which the money could be spent. */
    default Builder dates(Iterable<LocalDate> dates) {
      Checks.each("dates", dates, MAX_CANDIDATES, this::addDate);
      return this;
    }

    /** Adds somebody who could be paid. */
    Builder addPayee(Payee payee);

    /** Adds others who could be paid. */
    default Builder payees(Iterable<? extends Payee> payees) {
      Checks.each("payees", payees, MAX_CANDIDATES, this::addPayee);
      return this;
    }

    /** Adds a line that the purchase could carry out. */
    Builder addPlanLine(PlanLineId planLine);

    /** Adds lines that the purchase could carry out. */
    default Builder planLines(Iterable<PlanLineId> planLines) {
      Checks.each("plan lines", planLines, MAX_CANDIDATES, this::addPlanLine);
      return this;
    }

    /** Adds a stream that could pay. */
    Builder addStream(FundingStream stream);

    /** Adds a way in which the money could be paid out. */
    Builder addMode(ManagementMode mode);

    /** The levers. */
    Levers build();
  }
}
