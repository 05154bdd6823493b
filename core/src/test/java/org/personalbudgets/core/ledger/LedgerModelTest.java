package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/** Law L14: after every step of every life of a ledger, it equals the naive model. */
class LedgerModelTest {
  /** A ledger and its model side by side; immutable. */
  record Pair(Ledger ledger, NaiveLedger model) {
    static Pair of(Overspending overspending) {
      return new Pair(
          Ledger.of("GBP", overspending), new NaiveLedger(overspending, new ArrayList<>()));
    }

    Pair offer(Posting posting) {
      if (model.refuses(posting)) {
        LedgerVersion before = ledger.version();
        assertThatThrownBy(() -> ledger.append(posting))
            .isInstanceOf(PostingRefusedException.class);
        assertThat(ledger.version()).isEqualTo(before);
        return this;
      }
      Ledger after = ledger.append(posting);
      if (model.find(posting.id()).isPresent()) {
        assertThat(after).isSameAs(ledger);
        return this;
      }
      return new Pair(after, model.with(posting));
    }

    /** All of them or, if the model refuses one where it stands, none. */
    Pair offerAll(List<Steps> steps) {
      List<Posting> batch = new ArrayList<>();
      NaiveLedger growing = model;
      boolean refused = false;
      for (Steps step : steps) {
        Posting posting = step.posting(growing.postings());
        batch.add(posting);
        refused |= growing.refuses(posting);
        if (!refused && growing.find(posting.id()).isEmpty()) {
          growing = growing.with(posting);
        }
      }
      if (refused) {
        assertThatThrownBy(() -> ledger.appendAll(batch))
            .isInstanceOf(PostingRefusedException.class);
        return this;
      }
      return new Pair(ledger.appendAll(batch), growing);
    }

    /** What was decided on the version that had so many postings, offered now. */
    Pair offerAsSeen(Steps step, int position) {
      Posting posting = step.posting(model.postings());
      int seen = position % (model.postings().size() + 1);
      LedgerVersion version =
          Ledger.of("GBP", model.overspending())
              .appendAll(model.postings().subList(0, seen))
              .version();
      if (seen < model.postings().size() && model.find(posting.id()).isEmpty()) {
        assertThatThrownBy(() -> ledger.append(posting, version))
            .isInstanceOfSatisfying(
                PostingRefusedException.class,
                refused -> assertThat(refused.refusal()).isEqualTo(Refusal.OTHER_VERSION));
        return this;
      }
      Pair after = offer(posting);
      if (after.ledger() != ledger) {
        assertThat(ledger.append(posting, version)).isEqualTo(after.ledger());
      }
      return after;
    }
  }

  @Property
  void L14_the_ledger_equals_a_naive_recomputing_model_after_every_step(
      @ForAll("lives") ActionChain<Pair> life) {
    life.withInvariant(LedgerModelTest::assertEqualToModel).run();
  }

  @Provide
  Arbitrary<ActionChain<Pair>> lives() {
    return Arbitraries.of(Overspending.class)
        .flatMap(
            overspending ->
                Arbitraries.integers()
                    .between(1, 40)
                    .flatMap(
                        length ->
                            ActionChain.startWith(() -> Pair.of(overspending))
                                .withAction(10, one())
                                .withAction(1, batch())
                                .withAction(1, asSeen())
                                .withMaxTransformations(length)));
  }

  private static Action<Pair> one() {
    return (Action.Independent<Pair>)
        () -> Steps.any().map(step -> Transformer.transform(step.toString(), run(step)));
  }

  private static Action<Pair> batch() {
    return (Action.Independent<Pair>)
        () ->
            Steps.any()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(
                    steps ->
                        Transformer.transform("batch of " + steps, pair -> pair.offerAll(steps)));
  }

  private static Action<Pair> asSeen() {
    return (Action.Independent<Pair>)
        () ->
            Combinators.combine(Steps.any(), Arbitraries.integers().between(0, 1_000))
                .as(
                    (step, position) ->
                        Transformer.transform(
                            "decided on version " + position + ": " + step,
                            pair -> pair.offerAsSeen(step, position)));
  }

  private static Function<Pair, Pair> run(Steps step) {
    return pair -> pair.offer(step.posting(pair.model().postings()));
  }

  private static void assertEqualToModel(Pair pair) {
    Ledger ledger = pair.ledger();
    NaiveLedger model = pair.model();
    assertThat(ledger.postings()).isEqualTo(model.postings());
    long held = 0;
    long committed = 0;
    for (FundingStream stream : FundingStream.values()) {
      Balance balance = ledger.balances(stream);
      held += model.held(LocalDate.MAX, stream);
      committed += model.committed(posting -> posting.stream() == stream);
      assertThat(pence(balance.received())).isEqualTo(model.received(stream));
      assertThat(pence(balance.returned())).isEqualTo(model.returned(stream));
      assertThat(pence(balance.spent())).isEqualTo(model.spent(p -> p.stream() == stream));
      assertThat(pence(balance.committed())).isEqualTo(model.committed(p -> p.stream() == stream));
      assertThat(pence(balance.remaining())).isEqualTo(model.remaining(stream));
      assertThat(ledger.remaining(stream)).isEqualTo(balance.remaining());
      assertThat(ledger.balance(stream)).isEqualTo(balance.held());
      assertThat(ledger.openCommitments(stream)).isEqualTo(balance.committed());
    }
    assertThat(pence(ledger.balance())).isEqualTo(held);
    assertThat(pence(ledger.openCommitments())).isEqualTo(committed);
    assertThat(pence(ledger.remaining())).isEqualTo(held - committed);
    assertThat(ledger.balances().remaining()).isEqualTo(ledger.remaining());
    List<DateRange> windows = windows();
    assertWindowsEqual(ledger, model, windows.get(0));
    // the others in turn, because the model takes its time
    assertWindowsEqual(ledger, model, windows.get(1 + ledger.size() % (windows.size() - 1)));
    assertCommitmentsEqual(ledger, model);
    assertKnowledgeEqual(ledger, model);
  }

  /** As it was known on a day: what the model holds with the postings written down by then. */
  private static void assertKnowledgeEqual(Ledger ledger, NaiveLedger model) {
    LocalDate day = Steps.START.plusDays(ledger.size() * 7L % Steps.DAYS);
    List<Posting> written =
        model.postings().stream().filter(posting -> !posting.recordedOn().isAfter(day)).toList();
    NaiveLedger then = new NaiveLedger(model.overspending(), written);
    Ledger known = ledger.knownOn(day);
    assertThat(known.postings()).isEqualTo(written);
    for (FundingStream stream : Steps.STREAMS) {
      assertThat(pence(known.balanceAsOf(day, stream))).isEqualTo(then.held(day, stream));
      assertThat(pence(known.remaining(stream))).isEqualTo(then.remaining(stream));
    }
    for (Posting posting : model.postings()) {
      assertThat(ledger.refundable(posting.id()).map(LedgerModelTest::pence))
          .isEqualTo(
              posting.kind() != PostingKind.SPEND
                  ? Optional.empty()
                  : Optional.of(
                      model.isCorrected(posting)
                          ? 0
                          : pence(posting.amount()) - model.refunded(posting)));
    }
  }

  private static void assertWindowsEqual(Ledger ledger, NaiveLedger model, DateRange days) {
    long held = 0;
    for (FundingStream stream : Steps.STREAMS) {
      held += model.held(days.last(), stream);
      assertThat(pence(ledger.balanceAsOf(days.last(), stream)))
          .isEqualTo(model.held(days.last(), stream));
      assertThat(pence(ledger.spentWithin(stream, days)))
          .isEqualTo(model.spent(p -> p.stream() == stream && days.contains(p.effectiveOn())));
    }
    assertThat(pence(ledger.balanceAsOf(days.last()))).isEqualTo(held);
    assertThat(pence(ledger.spentWithin(days)))
        .isEqualTo(model.spent(p -> days.contains(p.effectiveOn())));
    for (Category category : Steps.CATEGORIES) {
      assertThat(pence(ledger.spentWithin(category, days)))
          .isEqualTo(model.spentWithin(category, days));
    }
    for (PlanLineId line : Steps.LINES) {
      assertThat(pence(ledger.spentOn(line, days))).isEqualTo(model.spentOn(line, days));
    }
  }

  private static void assertCommitmentsEqual(Ledger ledger, NaiveLedger model) {
    for (PlanLineId line : Steps.LINES) {
      assertThat(pence(ledger.openCommitments(line)))
          .isEqualTo(model.committed(p -> p.planLine().filter(line::equals).isPresent()));
      assertThat(pence(ledger.spentOn(line)))
          .isEqualTo(model.spent(p -> p.planLine().filter(line::equals).isPresent()));
    }
    assertThat(ledger.commitments().stream().filter(Commitment::isOpen).map(Commitment::posting))
        .containsExactlyElementsOf(model.postings().stream().filter(model::isOpen).toList());
    for (Commitment commitment : ledger.commitments()) {
      assertThat(commitment.settled().plus(commitment.freed()).plus(commitment.outstanding()))
          .as("L5: settled and freed make up what was promised")
          .isEqualTo(commitment.posting().amount());
    }
  }

  /** All the days, one day, a month, and days outside on both sides. */
  private static List<DateRange> windows() {
    LocalDate start = Steps.START;
    return List.of(
        DateRange.of(start.minusYears(1), start.plusYears(1)),
        DateRange.ofDay(start.plusDays(20)),
        DateRange.of(start.plusDays(7), start.plusDays(27)),
        DateRange.of(start.minusDays(9), start.plusDays(30)),
        DateRange.of(start.plusDays(Steps.DAYS + 1L), start.plusYears(3)));
  }

  private static long pence(Amount amount) {
    return amount.minorUnits();
  }
}
