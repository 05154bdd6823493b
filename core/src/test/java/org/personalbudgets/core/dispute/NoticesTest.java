package org.personalbudgets.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.agreement.ComplaintRoute;
import org.personalbudgets.core.agreement.ComplaintStep;
import org.personalbudgets.core.agreement.PartyRole;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;

/** A notice cannot leave out what the person needs in order to answer it. */
class NoticesTest {
  private static final LocalDate GIVEN = LocalDate.of(2025, 3, 3);
  private static final ComplaintRoute ROUTE =
      new ComplaintRoute(
          List.of(ComplaintStep.RECONSIDERATION, ComplaintStep.COMPLAINTS_PROCEDURE), 1);

  private static ReclaimedItem item(String posting, String pounds) {
    return new ReclaimedItem(
        PostingId.of(posting), Amount.pounds(pounds), RecoveryGround.USED_OTHERWISE);
  }

  private static final Citation SOURCE = Citation.law("SI 2013/1617", "reg 15");

  private static ReclaimNotice.Builder notice() {
    return ReclaimNotice.builder()
        .id(NoticeId.of("notice-1"))
        .funder(FunderId.of("council"))
        .regime(Regime.CARE_ACT_ADULT)
        .givenOn(GIVEN)
        .reasons("canary-words about somebody")
        .source(Citation.law("Care Act 2014", "s 33(5)"))
        .payer(PartyRole.PERSON)
        .firstDay(GIVEN)
        .payBy(GIVEN.plusWeeks(4))
        .challenge(ROUTE);
  }

  @Test
  void the_amount_is_the_sum_of_what_it_is_for() {
    ReclaimNotice built =
        notice().items(ReclaimedItems.of(item("p1", "12.30"), item("p2", "7.70"))).build();
    assertThat(built.amount()).isEqualTo(Amount.pounds("20.00"));
    assertThat(built.toString()).doesNotContain("canary-words");
  }

  /** Each notice, and everything that it cannot do without. */
  static Stream<Arguments> notices() {
    List<String> all =
        List.of("id", "funder", "regime", "givenOn", "reasons", "source", "firstDay", "challenge");
    return Stream.of(
        Arguments.of(
            "SI 2013/1617 reg 15, SI 2014/1652 reg 13, G18",
            (ThrowingCallable) ReclaimNotice.builder()::build,
            all,
            List.of("items", "payer", "payBy")),
        Arguments.of(
            "SI 2013/1617 reg 13, SI 2014/1652 reg 12, G18",
            (ThrowingCallable) ReductionNotice.builder()::build,
            all,
            List.of("before", "after")),
        Arguments.of(
            "suspend is not end",
            (ThrowingCallable) SuspensionNotice.builder()::build,
            all,
            List.of("lookedAtAgainBy", "meanwhile")),
        Arguments.of(
            "SI 2013/1617 reg 17, SI 2014/1652 reg 14, G16",
            (ThrowingCallable) EndNotice.builder()::build,
            all,
            List.of("ground", "instead")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notices")
  void nothing_that_the_person_needs_can_be_left_out_and_all_that_is_missing_is_named(
      String source, ThrowingCallable build, List<String> common, List<String> own) {
    assertThat(catchThrowableOfType(IncompleteException.class, build).missing())
        .as(source)
        .containsExactlyInAnyOrderElementsOf(Stream.concat(common.stream(), own.stream()).toList());
  }

  @Test
  void there_is_time_to_pay_and_nothing_is_asked_for_twice() {
    assertThatIllegalArgumentException().isThrownBy(() -> built(GIVEN, GIVEN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> built(GIVEN.plusDays(9), GIVEN.plusDays(8)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> built(GIVEN.minusDays(1), GIVEN.plusDays(8)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReclaimedItems.of(item("p1", "1.00"), item("p1", "2.00")));
    assertThatIllegalArgumentException().isThrownBy(ReclaimedItems::of);
    assertThatIllegalArgumentException().isThrownBy(() -> item("p1", "0.00"));
  }

  private static ReclaimNotice built(LocalDate firstDay, LocalDate payBy) {
    return ReclaimNotice.builder()
        .id(NoticeId.of("n"))
        .funder(FunderId.of("council"))
        .regime(Regime.CARE_ACT_ADULT)
        .givenOn(GIVEN)
        .reasons("why")
        .source(SOURCE)
        .payer(PartyRole.PERSON)
        .firstDay(firstDay)
        .payBy(payBy)
        .challenge(ROUTE)
        .items(ReclaimedItems.of(item("p1", "1.00")))
        .build();
  }

  private static ReductionNotice reduction(String before, String after, LocalDate firstDay) {
    return ReductionNotice.builder()
        .id(NoticeId.of("n"))
        .funder(FunderId.of("board"))
        .regime(Regime.NHS)
        .givenOn(GIVEN)
        .reasons("why")
        .source(SOURCE)
        .before(PeriodicAmount.weekly(Amount.pounds(before)))
        .after(PeriodicAmount.weekly(Amount.pounds(after)))
        .firstDay(firstDay)
        .challenge(ROUTE)
        .build();
  }

  @Test
  void a_reduction_is_to_less_and_later() {
    assertThat(reduction("385.00", "195.00", GIVEN.plusDays(1)).after().amount())
        .isEqualTo(Amount.pounds("195.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reduction("195.00", "195.00", GIVEN.plusDays(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> reduction("385.00", "195.00", GIVEN));
  }

  private static SuspensionNotice suspension(LocalDate firstDay, LocalDate again) {
    return SuspensionNotice.builder()
        .id(NoticeId.of("n"))
        .funder(FunderId.of("council"))
        .regime(Regime.CARE_ACT_ADULT)
        .givenOn(GIVEN)
        .reasons("canary-words")
        .source(SOURCE)
        .firstDay(firstDay)
        .lookedAtAgainBy(again)
        .meanwhile("canary-words")
        .challenge(ROUTE)
        .build();
  }

  @Test
  void a_suspension_names_a_later_day_on_which_somebody_looks_again() {
    assertThat(suspension(GIVEN, GIVEN.plusWeeks(4)).toString()).doesNotContain("canary");
    assertThatIllegalArgumentException().isThrownBy(() -> suspension(GIVEN, GIVEN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> suspension(GIVEN.minusDays(1), GIVEN.plusWeeks(4)));
  }

  @Test
  void an_answer_has_a_day_and_a_result_or_neither() {
    Reconsideration asked = Reconsideration.askedOn(GIVEN);
    assertThat(asked.answered(GIVEN, Reconsideration.Result.UPHELD).result())
        .contains(Reconsideration.Result.UPHELD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.answered(GIVEN.minusDays(1), Reconsideration.Result.UPHELD));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reconsideration(GIVEN, Optional.of(GIVEN), Optional.empty()));
  }

  @Test
  void a_dispute_goes_only_by_its_route_and_forwards() {
    Dispute.Builder open =
        Dispute.builder()
            .about("notice-1")
            .regime(Regime.CARE_ACT_ADULT)
            .raisedOn(GIVEN)
            .route(ROUTE);
    assertThat(open.addStepsTaken(ComplaintStep.RECONSIDERATION).build().stepsTaken())
        .containsExactly(ComplaintStep.RECONSIDERATION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open.addStepsTaken(ComplaintStep.TRIBUNAL).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Dispute.builder()
                    .about("notice-1")
                    .regime(Regime.CARE_ACT_ADULT)
                    .raisedOn(GIVEN)
                    .route(ROUTE)
                    .addReconsideration(Reconsideration.askedOn(GIVEN.minusDays(1)))
                    .build());
  }
}
