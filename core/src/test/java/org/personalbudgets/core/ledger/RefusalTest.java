package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.personalbudgets.core.ledger.Money.april;
import static org.personalbudgets.core.ledger.Money.commitment;
import static org.personalbudgets.core.ledger.Money.id;
import static org.personalbudgets.core.ledger.Money.paymentIn;
import static org.personalbudgets.core.ledger.Money.pounds;
import static org.personalbudgets.core.ledger.Money.spend;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.Amount;

/** Each way in which a posting does not fit, one penny or one day beyond what does. */
class RefusalTest {
  private static final PostingId NEW = id("new");
  private static final Posting PROMISE = commitment("promise", "40");
  private static final Posting CLOSED = commitment("closed", "10");
  private static final Posting SPEND = spend("spend", "50");
  private static final Posting REFUND =
      SPEND.refund(id("refund"), pounds("20"), april(2), april(11));
  private static final Posting WRONG = spend("wrong", "5");
  private static final Ledger LEDGER =
      Ledger.inPounds()
          .appendAll(
              List.of(
                  paymentIn("pay", "200"),
                  PROMISE,
                  CLOSED,
                  CLOSED.cancellation(id("off"), april(1), april(11)),
                  SPEND,
                  REFUND,
                  WRONG,
                  WRONG.correction(id("corrected"), april(12))));

  static Stream<Arguments> refused() {
    Posting pay = paymentIn("pay", "200");
    return Stream.of(
        row(Refusal.CONFLICTING_CONTENT, paymentIn("pay", "200.01")),
        row(Refusal.CONFLICTING_CONTENT, spend("pay", "200")),
        row(Refusal.RECORDED_TOO_EARLY, later(PROMISE, "40", 11)),
        row(Refusal.REFERENCE_UNKNOWN, spend("no", "1").correction(NEW, april(12))),
        row(
            Refusal.REFERENCE_OF_OTHER_KIND,
            spend("spend", "50").cancellation(NEW, april(2), april(12))),
        row(Refusal.REFERENCE_OF_OTHER_KIND, SPEND.expiry(NEW, april(2), april(12))),
        row(
            Refusal.REFERENCE_OF_OTHER_KIND,
            SPEND.settlement(NEW, pounds("1"), april(2), april(12))),
        row(Refusal.REFERENCE_OF_OTHER_KIND, PROMISE.refund(NEW, pounds("1"), april(2), april(12))),
        row(Refusal.REFERENCE_OF_OTHER_KIND, PROMISE.correction(NEW, april(12))),
        row(
            Refusal.REFERENCE_OF_OTHER_KIND,
            WRONG.correction(id("corrected"), april(12)).correction(NEW, april(12))),
        row(
            Refusal.REFERENCE_OF_OTHER_KIND,
            CLOSED.cancellation(id("off"), april(1), april(11)).correction(NEW, april(12))),
        row(Refusal.REFERENCE_DIFFERS, otherLine()),
        row(Refusal.REFERENCE_DIFFERS, otherFunder()),
        row(Refusal.REFERENCE_DIFFERS, otherDay(pay)),
        row(
            Refusal.REFERENCE_LATER,
            PROMISE.settlement(NEW, pounds("1"), april(1).minusDays(1), april(12))),
        row(
            Refusal.REFERENCE_LATER,
            SPEND.refund(NEW, pounds("1"), april(1).minusDays(1), april(12))),
        row(Refusal.ALREADY_CLOSED, later(CLOSED, "1", 12)),
        row(Refusal.ALREADY_CLOSED, CLOSED.expiry(NEW, april(2), april(12))),
        row(Refusal.ALREADY_CLOSED, WRONG.correction(NEW, april(12))),
        row(Refusal.ALREADY_CLOSED, WRONG.refund(NEW, pounds("1"), april(2), april(12))),
        row(Refusal.HAS_REFUNDS, SPEND.correction(NEW, april(12))),
        row(Refusal.WRONG_AMOUNT, later(PROMISE, "40.01", 12)),
        row(Refusal.WRONG_AMOUNT, SPEND.refund(NEW, pounds("30.01"), april(2), april(12))),
        row(Refusal.WRONG_AMOUNT, part(pay)),
        row(Refusal.NOT_ENOUGH_MONEY, lateSpend("130.01")),
        row(Refusal.NOT_ENOUGH_MONEY, pay.correction(NEW, april(12))),
        row(Refusal.NOT_ENOUGH_MONEY, REFUND.correction(NEW, april(12)), lateSpend("130")));
  }

  @ParameterizedTest
  @MethodSource
  void refused(Refusal refusal, Ledger ledger, Posting posting) {
    List<Amount> before = Sums.of(ledger);
    assertThatThrownBy(() -> ledger.append(posting))
        .isInstanceOfSatisfying(
            PostingRefusedException.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(refusal);
              assertThat(refused.postingId()).isEqualTo(posting.id());
              assertThat(refused)
                  .hasMessageStartingWith("posting '" + posting.id() + "' is refused: ");
            });
    assertThat(Sums.of(ledger)).as("L11: nothing changed").isEqualTo(before);
  }

  static Stream<Posting> accepted() {
    return Stream.of(
        later(PROMISE, "40", 12),
        PROMISE.settlement(NEW, pounds("1"), april(1), april(12)),
        SPEND.refund(NEW, pounds("30"), april(1), april(12)),
        REFUND.correction(NEW, april(12)),
        lateSpend("130"));
  }

  @ParameterizedTest
  @MethodSource
  void accepted(Posting posting) {
    assertThat(LEDGER.append(posting).size()).isEqualTo(LEDGER.size() + 1);
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void the_longest_id_still_leaves_a_short_message(Refusal refusal) {
    assertThat(new PostingRefusedException(id("x".repeat(64)), refusal).getMessage())
        .hasSizeLessThanOrEqualTo(200)
        .startsWith("posting 'x")
        .isPrintable();
  }

  private static Arguments row(Refusal refusal, Posting posting, Posting... before) {
    return Arguments.of(refusal, LEDGER.appendAll(List.of(before)), posting);
  }

  private static Posting later(Posting promise, String pounds, int recorded) {
    return promise.settlement(NEW, pounds(pounds), april(2), april(recorded));
  }

  private static Posting lateSpend(String pounds) {
    return after("late", PostingKind.SPEND, pounds).build();
  }

  private static Posting otherLine() {
    return after("new", PostingKind.REFUND, "1")
        .refersTo(SPEND.id())
        .planLine(PlanLineId.of("other"))
        .category(Money.CARE)
        .build();
  }

  private static Posting otherFunder() {
    return after("new", PostingKind.REFUND, "1")
        .refersTo(SPEND.id())
        .planLine(Money.CARER)
        .category(Money.CARE)
        .funder(FunderId.of("other"))
        .build();
  }

  private static Posting otherDay(Posting pay) {
    return after("new", PostingKind.CORRECTION, "200").refersTo(pay.id()).build();
  }

  private static Posting part(Posting pay) {
    return Posting.builder().id(NEW).kind(PostingKind.CORRECTION).stream(pay.stream())
        .amount(pounds("199.99"))
        .effectiveOn(pay.effectiveOn())
        .recordedOn(april(12))
        .refersTo(pay.id())
        .build();
  }

  private static Posting.Builder after(String id, PostingKind kind, String pounds) {
    return Posting.builder().id(id(id)).kind(kind).stream(SPEND.stream())
        .amount(pounds(pounds))
        .effectiveOn(april(3))
        .recordedOn(april(12));
  }
}
