package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.AgreedBudget;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Dated;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * What a policy may read besides the request: the case, and the law in force on the day of
 * spending. Notes what was read, so that the decision can show it. Each look-up takes constant time
 * or grows with the logarithm of the ledger.
 *
 * <p>Lives for one evaluation, on the thread that asked. A policy must not keep it.
 */
public final class Facts {
  private static final LocalDate LATEST = LocalDate.of(Caps.LATEST_YEAR, 12, 31);

  // every stream wrapped once, by its number, so that no look-up allocates
  private static final ImmutableList<Optional<FundingStream>> STREAMS =
      Arrays.stream(FundingStream.values())
          .map(Optional::of)
          .collect(ImmutableList.toImmutableList());

  private final SpendRequest request;
  private final CaseFile caseFile;
  // kept as the plan hands it out, so that no look-up allocates
  private final Optional<PlanLine> line;
  private int kindsRead;
  private @Nullable List<LawRead<?>> lawRead;

  Facts(SpendRequest request, CaseFile caseFile) {
    this.request = request;
    this.caseFile = caseFile;
    Optional<PlanLineId> claimed = request.planLine();
    this.line = claimed.isPresent() ? caseFile.plan().line(claimed.get()) : Optional.empty();
  }

  /** The day whose law applies: the day of spending. */
  public LocalDate legalDate() {
    return request.date();
  }

  /**
   * The value that law or a local policy sets for the day of spending, noted in the decision with
   * its dates and source.
   *
   * @throws org.personalbudgets.core.law.NotInForceException if the table does not cover the day;
   *     the policy then counts as failed, which is right: nobody may guess what the law says
   */
  public <T> Dated<T> inForce(DatedTable<T> table) {
    note(FactKind.LAW);
    LawRead<T> read = table.read(request.date());
    List<LawRead<?>> reads = lawRead;
    if (reads == null) {
      reads = new ArrayList<>(4);
      lawRead = reads;
    }
    if (!reads.contains(read)) {
      reads.add(read);
    }
    return read.row();
  }

  /** The agreed plan. */
  public AgreedPlan plan() {
    note(FactKind.PLAN);
    return caseFile.plan();
  }

  /** The agreed budget. */
  public AgreedBudget budget() {
    return plan().budget();
  }

  /** The line that the request claims to carry out, if the agreed plan has it. */
  public Optional<PlanLine> line() {
    note(FactKind.PLAN);
    return line;
  }

  /** Whether the request names a line and the agreed plan has it. */
  public boolean isInPlan() {
    note(FactKind.PLAN);
    return line.isPresent();
  }

  /**
   * Whether the purchase is linked to a need that is eligible and unmet in the agreed plan, through
   * its plan line or by naming the need itself.
   */
  public boolean isLinkedToEligibleNeed() {
    note(FactKind.PLAN);
    AgreedPlan plan = caseFile.plan();
    return (line.isPresent() && plan.meetsEligibleNeed(line.get().id()))
        || anyEligible(plan, request.needs());
  }

  private static boolean anyEligible(AgreedPlan plan, Set<NeedId> needs) {
    for (NeedId id : needs) {
      if (plan.isUnmetEligibleNeed(id)) {
        return true;
      }
    }
    return false;
  }

  /** The stream that would pay: the one the request names, or else its plan line's. */
  public Optional<FundingStream> stream() {
    if (request.stream().isPresent()) {
      return request.stream();
    }
    note(FactKind.PLAN);
    return line.isPresent() ? STREAMS.get(line.get().stream().ordinal()) : Optional.empty();
  }

  /** How the money would be paid out: as the request says, or else as its plan line is managed. */
  public Optional<ManagementMode> mode() {
    if (request.mode().isPresent()) {
      return request.mode();
    }
    note(FactKind.PLAN);
    return line.isPresent() ? Optional.of(line.get().mode()) : Optional.empty();
  }

  /** The ledger, when the case file has one. */
  public Optional<Ledger> ledger() {
    note(FactKind.LEDGER);
    return caseFile.ledger();
  }

  /** The money left over all streams, when the case file has a ledger. */
  public Optional<Amount> balance() {
    return ledger().map(Ledger::balance);
  }

  /** The money left in one stream, when the case file has a ledger. */
  public Optional<Amount> balance(FundingStream stream) {
    return ledger().map(ledger -> ledger.balance(stream));
  }

  /** What was spent on a line of the plan within these days, both included; nothing if unknown. */
  public Amount spentOn(PlanLineId planLine, DateRange days) {
    Optional<Ledger> ledger = ledger();
    return ledger.isPresent() ? ledger.get().spentOn(planLine, days) : nothing();
  }

  /** What was spent on a category and all below it within these days, both included. */
  public Amount spentWithin(DateRange days, Category category) {
    Optional<Ledger> ledger = ledger();
    return ledger.isPresent() ? ledger.get().spentWithin(category, days) : nothing();
  }

  /** What was spent on a category in the week, Monday to Sunday, that holds the day. */
  public Amount spentInWeekOf(LocalDate date, Category category) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = monday.plusDays(6);
    return spentWithin(DateRange.of(monday, sunday.isAfter(LATEST) ? LATEST : sunday), category);
  }

  private Amount nothing() {
    return Amount.zero(request.amount().currencyCode());
  }

  /** The stays in care homes so far, when the case file has them. */
  public Optional<StayHistory> stays() {
    note(FactKind.STAYS);
    return caseFile.stays();
  }

  /** What is known of the person. */
  public Circumstances circumstances() {
    note(FactKind.CIRCUMSTANCES);
    return caseFile.circumstances();
  }

  /**
   * The latest answer to a question about a subject, given on or before the day of spending by the
   * one who may answer it.
   *
   * @param question what the law asks
   * @param subject what it is asked about: the id of a plan line, or of a payee
   */
  public Optional<Judgement> judgement(Question question, String subject) {
    note(FactKind.JUDGEMENTS);
    return caseFile.judgement(
        requireNonNull(question, "question"), requireNonNull(subject, "subject"), legalDate());
  }

  private void note(FactKind kind) {
    kindsRead |= 1 << kind.ordinal();
  }

  int kindsReadBits() {
    return kindsRead;
  }

  static Set<FactKind> kinds(int bits) {
    EnumSet<FactKind> kinds = EnumSet.noneOf(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      if ((bits & 1 << kind.ordinal()) != 0) {
        kinds.add(kind);
      }
    }
    return Sets.immutableEnumSet(kinds);
  }

  ImmutableList<LawRead<?>> lawRead() {
    return lawRead == null ? ImmutableList.of() : ImmutableList.copyOf(lawRead);
  }
}
