package org.personalbudgets.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

  private static ReclaimNotice.Builder notice() {
    return ReclaimNotice.builder()
        .id(NoticeId.of("notice-1"))
        .funder(FunderId.of("council"))
        .givenOn(GIVEN)
        .reasons("canary-words about somebody")
        .source(Citation.law("Care Act 2014", "s 33(5)"))
        .payer(PartyRole.PERSON)
        .payBy(GIVEN.plusWeeks(4))
        .challenge(ROUTE);
  }

  @Test
  void the_amount_is_the_sum_of_what_it_is_for() {
    ReclaimNotice built = notice().addItem(item("p1", "12.30")).addItem(item("p2", "7.70")).build();
    assertThat(built.amount()).isEqualTo(Amount.pounds("20.00"));
    assertThat(built.toString()).doesNotContain("canary-words");
  }

  @Test
  void SI_2013_1617_reg_15_nothing_that_the_person_needs_can_be_left_out() {
    assertThat(
            catchThrowableOfType(IncompleteException.class, () -> ReclaimNotice.builder().build())
                .missing())
        .containsExactly(
            "id", "funder", "givenOn", "reasons", "source", "payer", "payBy", "challenge");
    assertThatIllegalArgumentException().isThrownBy(() -> notice().build());
  }

  @Test
  void there_is_time_to_pay_and_nothing_is_asked_for_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReclaimNotice.builder()
                    .id(NoticeId.of("n"))
                    .funder(FunderId.of("council"))
                    .givenOn(GIVEN)
                    .reasons("why")
                    .source(Citation.law("Care Act 2014", "s 33(5)"))
                    .payer(PartyRole.PERSON)
                    .payBy(GIVEN)
                    .challenge(ROUTE)
                    .addItem(item("p1", "1.00"))
                    .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> notice().addItem(item("p1", "1.00")).addItem(item("p1", "2.00")).build());
    assertThatIllegalArgumentException().isThrownBy(() -> item("p1", "0.00"));
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
