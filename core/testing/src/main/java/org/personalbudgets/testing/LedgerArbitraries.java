package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.ledger.Balance;
import org.personalbudgets.core.ledger.Commitment;
import org.personalbudgets.core.ledger.CommitmentState;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.LedgerVersion;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.ledger.Transfer;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;

/** Postings, and ledgers with any history that a ledger accepts. */
public final class LedgerArbitraries {
  private static final int MOST_MOVES = 12;

  private LedgerArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(PostingId.class, LedgerArbitraries::postingIds)
        .add(Posting.class, LedgerArbitraries::postings)
        .add(CommitmentState.class, LedgerArbitraries::commitmentStates)
        .add(CommitmentState.Open.class, () -> Arbitraries.create(CommitmentState.Open::new))
        .add(CommitmentState.Settled.class, LedgerArbitraries::settled)
        .add(CommitmentState.Cancelled.class, LedgerArbitraries::cancelled)
        .add(CommitmentState.Expired.class, LedgerArbitraries::expired)
        .add(Commitment.class, LedgerArbitraries::commitments)
        .add(Transfer.class, LedgerArbitraries::transfers)
        .add(Balance.class, LedgerArbitraries::balances)
        .add(Ledger.class, LedgerArbitraries::ledgers)
        .add(LedgerVersion.class, () -> ledgers().map(Ledger::version));
  }

  /** Ids of postings. */
  public static Arbitrary<PostingId> postingIds() {
    return TextArbitraries.ids().map(PostingId::of);
  }

  /** Postings of every kind, each alone: what they refer to may not be there. */
  public static Arbitrary<Posting> postings() {
    return Arbitraries.of(PostingKind.class)
        .flatMap(LedgerArbitraries::postings)
        .withoutEdgeCases();
  }

  /** Postings of one kind. */
  public static Arbitrary<Posting> postings(PostingKind kind) {
    Arbitrary<Optional<PostingId>> references =
        TextArbitraries.shortIds()
            .map(id -> PostingId.of("before-" + id))
            .optional(kind.requiresReference() ? 1 : kind.allowsReference() ? 0.5 : 0);
    double purchase = kind.isForPurchase() ? 0.7 : 0;
    return Combinators.combine(
            TextArbitraries.shortIds().map(PostingId::of),
            MoneyArbitraries.prices(),
            DateArbitraries.dates(),
            Combinators.combine(
                    Arbitraries.of(FundingStream.class),
                    TextArbitraries.ids().map(FunderId::of).optional(0.3))
                .as(Source::new),
            references,
            PlanLineArbitraries.planLineIds().optional(purchase),
            CategoryArbitraries.categories().optional(purchase),
            TextArbitraries.ids().optional(0.3))
        .as(
            (id, amount, date, source, reference, line, category, payee) -> {
              Posting.Builder builder =
                  Posting.builder().id(id).kind(kind).stream(source.stream())
                      .amount(amount)
                      .effectiveOn(date)
                      .recordedOn(date);
              source.funder().ifPresent(builder::funder);
              reference.ifPresent(builder::refersTo);
              line.ifPresent(builder::planLine);
              category.ifPresent(builder::category);
              payee.ifPresent(builder::payeeReference);
              return builder.build();
            })
        .withoutEdgeCases();
  }

  /** Whose money it is. */
  private record Source(FundingStream stream, Optional<FunderId> funder) {}

  private static Arbitrary<CommitmentState> commitmentStates() {
    return Arbitraries.<CommitmentState>oneOf(
            Arbitraries.create(CommitmentState.Open::new), settled(), cancelled(), expired())
        .withoutEdgeCases();
  }

  private static Arbitrary<CommitmentState.Settled> settled() {
    return Combinators.combine(postingIds(), DateArbitraries.dates(), MoneyArbitraries.prices())
        .as(CommitmentState.Settled::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<CommitmentState.Cancelled> cancelled() {
    return Combinators.combine(postingIds(), DateArbitraries.dates())
        .as(CommitmentState.Cancelled::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<CommitmentState.Expired> expired() {
    return Combinators.combine(postingIds(), DateArbitraries.dates())
        .as(CommitmentState.Expired::new)
        .withoutEdgeCases();
  }

  /** Commitments in every state; settled ones at most in full. */
  public static Arbitrary<Commitment> commitments() {
    return Combinators.combine(postings(PostingKind.COMMITMENT), commitmentStates())
        .as(
            (posting, state) ->
                state instanceof CommitmentState.Settled settled
                    ? new Commitment(
                        posting,
                        new CommitmentState.Settled(
                            settled.by(), settled.on(), settled.amount().min(posting.amount())))
                    : new Commitment(posting, state))
        .withoutEdgeCases();
  }

  /** Transfers between any two streams. */
  public static Arbitrary<Transfer> transfers() {
    return Combinators.combine(
            TextArbitraries.shortIds(),
            Arbitraries.shuffle(FundingStream.values()),
            MoneyArbitraries.prices())
        .as((id, streams, amount) -> new Transfer(id, streams.get(0), streams.get(1), amount))
        .withoutEdgeCases();
  }

  /** Balances of any sums. */
  public static Arbitrary<Balance> balances() {
    Arbitrary<Amount> sums = MoneyArbitraries.poundsUpTo(BudgetArbitraries.MOST);
    return Combinators.combine(sums, sums, sums, sums).as(Balance::new).withoutEdgeCases();
  }

  /** Ledgers of up to twelve postings of every kind, on any plan lines and categories. */
  public static Arbitrary<Ledger> ledgers() {
    return ledgers(
        Arbitraries.of("1", "2", "3").map(PlanLineId::of), CategoryArbitraries.categories());
  }

  /** Ledgers whose purchases are for these plan lines and categories, back-dated ones too. */
  public static Arbitrary<Ledger> ledgers(
      Arbitrary<PlanLineId> planLines, Arbitrary<Category> categories) {
    Arbitrary<List<LedgerMove>> moves =
        Combinators.combine(
                Arbitraries.of(PostingKind.class),
                Arbitraries.of(FundingStream.ADULT_SOCIAL_CARE, FundingStream.NHS),
                MoneyArbitraries.prices(),
                // days from the record back to the day that counts
                Arbitraries.of(0, 0, 0, 1, 28, 29, 365),
                Arbitraries.of(0, 1, 7, 31),
                // which earlier posting, by position: it shrinks where an id would not
                Arbitraries.integers().between(0, MOST_MOVES),
                planLines,
                categories)
            .as(LedgerMove::new)
            .list()
            .ofMaxSize(MOST_MOVES);
    return Combinators.combine(DateArbitraries.dates(), Arbitraries.of(Overspending.class), moves)
        .as(LedgerArbitraries::play)
        .withoutEdgeCases();
  }

  private static Ledger play(LocalDate first, Overspending overspending, List<LedgerMove> moves) {
    Ledger ledger = Ledger.of("GBP", overspending);
    LocalDate day = first;
    for (LedgerMove move : moves) {
      day = day.plusDays(move.daysLater());
      ledger = move.applyTo(ledger, day);
    }
    return ledger;
  }
}
