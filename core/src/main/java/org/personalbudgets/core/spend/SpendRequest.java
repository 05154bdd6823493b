package org.personalbudgets.core.spend;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * One purchase that somebody asks about, before or after it is made. It carries what was asked and
 * nothing that the case already knows: the plan, the money and the person's circumstances stand in
 * the case file that it is judged against.
 *
 * <p>Each {@code with} method returns an equal request but for the one attribute, checked again.
 */
@Value.Immutable(copy = true)
public abstract sealed class SpendRequest permits ImmutableSpendRequest {
  SpendRequest() {}

  /** The caller's id of this request. */
  public abstract String id();

  /** The day on which the money is, or would be, spent: the day whose law applies. */
  public abstract LocalDate date();

  /** What the purchase costs: more than nothing. */
  public abstract Amount amount();

  /** What is bought. */
  public abstract Category category();

  /** Who is paid. */
  public abstract Payee payee();

  /** What the payee gives for it; a service other than care unless stated. */
  @Value.Default
  public Supply supply() {
    return Supply.OTHER_SERVICE;
  }

  /** The line of the agreed plan that the purchase is claimed to carry out, if any. */
  public abstract Optional<PlanLineId> planLine();

  /**
   * Needs that the purchase is claimed to meet, besides those of its plan line. Whether they are
   * eligible needs of the agreed plan is for the rules to find.
   */
  public abstract Set<NeedId> needs();

  /** The stream whose money would pay; the plan line's own stream unless stated. */
  public abstract Optional<FundingStream> stream();

  /** How the money would be paid out; the way that the plan line is managed unless stated. */
  public abstract Optional<ManagementMode> mode();

  /** First and last day of the stay that is bought, both included, when a stay is. */
  public abstract Optional<DateRange> stay();

  /**
   * Codes of the evidence, approvals and conditions that the caller holds, such as {@code quote} or
   * {@code manager-approval}.
   */
  public abstract Set<String> evidence();

  /** What the purchase is, in the asker's words. Personal: never shown in text. */
  @Value.Redacted
  public abstract Optional<String> description();

  @Value.Check
  void check() {
    Checks.id("request id", id());
    Checks.date("date of spending", date());
    Checks.that(amount().isPositive(), "amount must be more than nothing but is %s", amount());
    Checks.atMost("needs", needs().size(), Caps.MAX_LINES);
    Checks.atMost("evidence", evidence().size(), Caps.MAX_LINES);
    evidence().forEach(code -> Checks.id("evidence code", code));
    description().ifPresent(text -> Checks.text("description", text));
  }

  /** This request for another amount. */
  public abstract SpendRequest withAmount(Amount amount);

  /** This request on another day. */
  public abstract SpendRequest withDate(LocalDate date);

  /** This request with another payee. */
  public abstract SpendRequest withPayee(Payee payee);

  /** This request as carrying out that line of the plan. */
  public abstract SpendRequest withPlanLine(PlanLineId planLine);

  /** This request out of another stream. */
  public abstract SpendRequest withStream(FundingStream stream);

  /** This request paid out in another way. */
  public abstract SpendRequest withMode(ManagementMode mode);

  /** This request with exactly this evidence. */
  public abstract SpendRequest withEvidence(Iterable<String> evidence);

  /** A builder of a request. */
  public static Builder builder() {
    return ImmutableSpendRequest.builder();
  }

  /** Builds a request; not for two threads at once. */
  public interface Builder {
    /** Sets the caller's id of the request. */
    Builder id(String id);

    /** Sets the day of spending. */
    Builder date(LocalDate date);

    /** Sets the amount, more than nothing. */
    Builder amount(Amount amount);

    /** Sets what is bought. */
    Builder category(Category category);

    /** Sets who is paid. */
    Builder payee(Payee payee);

    /** Sets what the payee gives. */
    Builder supply(Supply supply);

    /** Sets the line of the plan that the purchase carries out. */
    Builder planLine(PlanLineId planLine);

    /** Adds a need that the purchase is claimed to meet. */
    Builder addNeed(NeedId need);

    /** Adds needs that the purchase is claimed to meet. */
    default Builder needs(Iterable<NeedId> needs) {
      Checks.each("needs", needs, Caps.MAX_LINES, this::addNeed);
      return this;
    }

    /** Sets the stream whose money would pay. */
    Builder stream(FundingStream stream);

    /** Sets how the money would be paid out. */
    Builder mode(ManagementMode mode);

    /** Sets the first and last day of the stay that is bought. */
    Builder stay(DateRange stay);

    /** Adds the code of a piece of evidence, an approval or a condition that is held. */
    Builder addEvidence(String code);

    /** Adds codes of evidence that is held. */
    default Builder evidence(Iterable<String> codes) {
      Checks.each("evidence", codes, Caps.MAX_LINES, this::addEvidence);
      return this;
    }

    /** Sets the asker's own words. */
    Builder description(String description);

    /**
     * The request.
     *
     * @throws org.personalbudgets.core.IncompleteException naming everything still missing
     * @throws IllegalArgumentException if a value breaks its rule
     */
    SpendRequest build();
  }
}
