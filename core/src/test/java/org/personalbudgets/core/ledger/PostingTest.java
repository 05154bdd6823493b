package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.personalbudgets.core.ledger.Money.APRIL;
import static org.personalbudgets.core.ledger.Money.april;
import static org.personalbudgets.core.ledger.Money.id;
import static org.personalbudgets.core.ledger.Money.posting;
import static org.personalbudgets.core.ledger.Money.pounds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.money.Amount;

class PostingTest {
  static Stream<Arguments> refused() {
    LocalDate early = LocalDate.of(1899, 12, 31);
    LocalDate late = LocalDate.of(2201, 1, 1);
    Amount pound = pounds("1");
    return Stream.of(
        Arguments.of(posting("a", PostingKind.SPEND, "0"), "must be positive but is GBP 0.00"),
        Arguments.of(posting("a", PostingKind.SPEND, "-1"), "must be positive but is GBP -1.00"),
        Arguments.of(
            posting("a", PostingKind.SPEND, pound, early), "effective day must lie in the years"),
        Arguments.of(
            posting("a", PostingKind.SPEND, pound, late), "effective day must lie in the years"),
        Arguments.of(
            Posting.builder().id(id("a")).kind(PostingKind.SPEND).stream(Steps.STREAMS.get(0))
                .amount(pound)
                .effectiveOn(APRIL)
                .recordedOn(late),
            "recorded day must lie in the years"),
        Arguments.of(
            posting("a", PostingKind.SPEND, "1").refersTo(id("a")), "must not refer to itself"),
        Arguments.of(
            posting("a", PostingKind.SPEND, "1").payeeReference("Ann Other"),
            "payee reference may hold only ASCII"));
  }

  @ParameterizedTest
  @MethodSource
  void refused(Posting.Builder builder, String message) {
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(message);
  }

  @ParameterizedTest
  @EnumSource(
      value = PostingKind.class,
      names = {"REFUND", "CORRECTION", "COMMITMENT_CANCELLED", "COMMITMENT_EXPIRED"})
  void kinds_that_follow_another_posting_must_refer_to_it(PostingKind kind) {
    assertThat(kind.requiresReference()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting("a", kind, "1").build())
        .withMessage("posting 'a' of kind " + kind + " must refer to an earlier one");
  }

  @ParameterizedTest
  @EnumSource(
      value = PostingKind.class,
      names = {
        "PAYMENT_IN",
        "CONTRIBUTION_IN",
        "TOP_UP_IN",
        "CARRIED_IN",
        "RETURNED_TO_FUNDER",
        "CARRIED_OUT",
        "COMMITMENT"
      })
  void kinds_that_stand_alone_must_not_refer_to_another_posting(PostingKind kind) {
    assertThat(kind.allowsReference()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting("a", kind, "1").refersTo(id("b")).build())
        .withMessage("posting 'a' of kind " + kind + " must not refer to another one");
  }

  @ParameterizedTest
  @EnumSource(
      value = PostingKind.class,
      names = {
        "PAYMENT_IN",
        "CONTRIBUTION_IN",
        "TOP_UP_IN",
        "CARRIED_IN",
        "RETURNED_TO_FUNDER",
        "CARRIED_OUT"
      })
  void only_purchases_and_promises_of_them_name_a_line_or_a_category(PostingKind kind) {
    assertThat(kind.isForPurchase()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting("a", kind, "1").planLine(Money.CARER).build())
        .withMessageContaining("must not name a plan line or a category");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting("a", kind, "1").category(Money.CARE).build())
        .withMessageContaining("must not name a plan line or a category");
  }

  @Test
  void what_follows_a_posting_is_booked_like_it_and_refers_to_it() {
    Posting promise =
        posting("promise", PostingKind.COMMITMENT, "20")
            .planLine(Money.CARER)
            .category(Money.CARE)
            .funder(FunderId.of("council"))
            .payeeReference("agency-7")
            .build();
    Posting spend = promise.settlement(id("spend"), pounds("15"), april(3), april(4));
    assertFollows(spend, promise, PostingKind.SPEND, "15");
    Posting refund = spend.refund(id("refund"), pounds("5"), april(3), april(4));
    assertFollows(refund, spend, PostingKind.REFUND, "5");
    assertFollows(
        promise.cancellation(id("off"), april(3), april(4)),
        promise,
        PostingKind.COMMITMENT_CANCELLED,
        "20");
    assertFollows(
        promise.expiry(id("out"), april(3), april(4)),
        promise,
        PostingKind.COMMITMENT_EXPIRED,
        "20");
    Posting correction = refund.correction(id("wrong"), april(9));
    assertThat(correction.refersTo()).contains(refund.id());
    assertThat(correction.effectiveOn()).isEqualTo(refund.effectiveOn());
    assertThat(correction.recordedOn()).isEqualTo(april(9));
    assertThat(correction.amount()).isEqualTo(refund.amount());
  }

  private static void assertFollows(
      Posting later, Posting earlier, PostingKind kind, String amount) {
    assertThat(later.kind()).isEqualTo(kind);
    assertThat(later.refersTo()).contains(earlier.id());
    assertThat(later.amount()).isEqualTo(pounds(amount));
    assertThat(later.effectiveOn()).isEqualTo(april(3));
    assertThat(later.recordedOn()).isEqualTo(april(4));
    assertThat(later.stream()).isEqualTo(earlier.stream());
    assertThat(later.planLine()).isEqualTo(Optional.of(Money.CARER));
    assertThat(later.category()).isEqualTo(Optional.of(Money.CARE));
    assertThat(later.funder()).isEqualTo(Optional.of(FunderId.of("council")));
    assertThat(later.payeeReference()).isEqualTo(Optional.of("agency-7"));
  }

  @Test
  void the_payee_is_not_shown() {
    Posting posting = posting("a", PostingKind.SPEND, "1").payeeReference("mark-9f3").build();
    assertThat(posting.toString()).doesNotContain("mark-9f3").contains("GBP 1.00");
  }

  @Test
  void everything_missing_is_named_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Posting.builder().id(id("a")).build())
        .isInstanceOfSatisfying(
            IncompleteException.class,
            incomplete ->
                assertThat(incomplete.missing())
                    .containsExactly("kind", "stream", "amount", "effectiveOn", "recordedOn"));
  }
}
