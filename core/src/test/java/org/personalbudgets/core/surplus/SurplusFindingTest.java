package org.personalbudgets.core.surplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.agreement.RecoveryGround;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.dispute.ReclaimedItem;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.forecast.RingFence;
import org.personalbudgets.core.forecast.RingFenceKind;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.money.Amount;

/** Whose each part of what is left is. */
class SurplusFindingTest {
  private static final FundingStream CARE = FundingStream.ADULT_SOCIAL_CARE;
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final Citation BAND = Citation.local("A council, direct payments", "surplus");
  private static final Citation AGREED = Citation.agreement("Agreement", "contingency");

  private static Posting posting(String id, PostingKind kind, String pounds) {
    return posting(id, kind, pounds, LocalDate.of(2024, 3, 1));
  }

  private static Posting posting(String id, PostingKind kind, String pounds, LocalDate on) {
    return Posting.builder().id(PostingId.of(id)).kind(kind).stream(CARE)
        .amount(Amount.pounds(pounds))
        .effectiveOn(on)
        .recordedOn(DAY)
        .build();
  }

  /** 100.00 a week and a band of eight weeks. */
  private static SurplusRequest.Builder request(Posting... postings) {
    return request(Ledger.inPounds().appendAll(List.of(postings)));
  }

  private static SurplusRequest.Builder request(Ledger ledger) {
    return SurplusRequest.builder().ledger(ledger).stream(CARE)
        .asOf(DAY)
        .weekly(Amount.pounds("100.00"))
        .band(new ContingencyBand(4, 8, BAND));
  }

  private static SurplusFinding find(SurplusRequest.Builder request) {
    SurplusFinding finding = SurplusFinding.of(request.build());
    assertThat(finding.held()).isEqualTo(request.build().ledger().balanceAsOf(DAY, CARE));
    return finding;
  }

  private static RingFence fence(RingFenceKind kind, String pounds) {
    return new RingFence(kind, CARE, Amount.pounds(pounds), AGREED);
  }

  private static List<String> parts(SurplusFinding finding) {
    return finding.parts().stream()
        .map(part -> part.kind() + " " + part.reference() + " " + part.amount().toBigDecimal())
        .toList();
  }

  @ParameterizedTest(name = "{0}: held {1}")
  @CsvSource({
    "H3, 399.00, BELOW,  0.00",
    "H3, 400.00, WITHIN, 0.00",
    "H3, 800.00, WITHIN, 0.00",
    "H3, 800.01, ABOVE,  0.01",
    "H3, 801.00, ABOVE,  1.00",
  })
  void H3_a_balance_lies_below_in_or_above_the_band_to_the_penny(
      String source, String held, BandPosition position, String surplus) {
    SurplusFinding finding = find(request(posting("in", PostingKind.PAYMENT_IN, held)));
    assertThat(finding.position()).as(source).isEqualTo(position);
    assertThat(finding.of(SurplusPartKind.TRUE_SURPLUS)).isEqualTo(Amount.pounds(surplus));
    assertThat(finding.reclaimable()).isEqualTo(Amount.pounds(surplus));
  }

  @Test
  void what_an_employer_sets_aside_is_taken_out_before_the_band_is_measured() {
    SurplusFinding finding =
        find(
            request(posting("in", PostingKind.PAYMENT_IN, "1000.00"))
                .addRingFence(fence(RingFenceKind.REDUNDANCY_PAY, "300.00")));
    assertThat(finding.position()).isEqualTo(BandPosition.WITHIN);
    assertThat(parts(finding))
        .containsExactly(
            "RING_FENCED REDUNDANCY_PAY 300.00", "CONTINGENCY ADULT_SOCIAL_CARE 700.00");
    assertThat(finding.reclaimable()).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Test
  void an_agreed_contingency_and_the_band_are_not_added_and_the_larger_counts() {
    SurplusFinding finding =
        find(
            request(posting("in", PostingKind.PAYMENT_IN, "1100.00"))
                .addRingFence(fence(RingFenceKind.CONTINGENCY, "1000.00")));
    assertThat(parts(finding))
        .containsExactly(
            "CONTINGENCY ADULT_SOCIAL_CARE 1000.00", "TRUE_SURPLUS ADULT_SOCIAL_CARE 100.00");
    assertThat(finding.parts().get(0).source()).contains(AGREED);
    assertThat(finding.parts().get(1).source()).contains(BAND);
    SurplusFinding smaller =
        find(
            request(posting("in", PostingKind.PAYMENT_IN, "1100.00"))
                .addRingFence(fence(RingFenceKind.CONTINGENCY, "500.00")));
    assertThat(smaller.of(SurplusPartKind.TRUE_SURPLUS)).isEqualTo(Amount.pounds("300.00"));
    assertThat(smaller.parts().get(0).source()).contains(BAND);
  }

  @Test
  void what_is_promised_and_not_paid_is_no_surplus() {
    SurplusFinding finding =
        find(
            request(
                posting("in", PostingKind.PAYMENT_IN, "1000.00"),
                posting("course", PostingKind.COMMITMENT, "150.00")));
    assertThat(parts(finding))
        .containsExactly(
            "COMMITTED_UNPAID ADULT_SOCIAL_CARE 150.00",
            "CONTINGENCY ADULT_SOCIAL_CARE 800.00",
            "TRUE_SURPLUS ADULT_SOCIAL_CARE 50.00");
    assertThat(finding.kept()).isEqualTo(Amount.pounds("950.00"));
  }

  @Test
  void beyond_all_that_the_funder_paid_what_is_over_is_the_persons_own() {
    SurplusFinding finding =
        find(
            request(
                posting("in", PostingKind.PAYMENT_IN, "30.00"),
                posting("own", PostingKind.TOP_UP_IN, "900.00"),
                posting("back", PostingKind.RETURNED_TO_FUNDER, "10.00")));
    assertThat(parts(finding))
        .containsExactly(
            "CONTINGENCY ADULT_SOCIAL_CARE 800.00",
            "TRUE_SURPLUS ADULT_SOCIAL_CARE 20.00",
            "OWN_MONEY ADULT_SOCIAL_CARE 100.00");
  }

  @Test
  void honest_mistakes_and_losses_to_fraud_are_told_from_what_may_be_asked_back() {
    List<Posting> postings = new ArrayList<>();
    postings.add(posting("in", PostingKind.PAYMENT_IN, "500.00"));

    for (SpendingCircumstance circumstance : SpendingCircumstance.values()) {
      postings.add(
          posting(
              "s" + circumstance.ordinal(),
              PostingKind.SPEND,
              (circumstance.ordinal() + 1) + ".00"));
    }
    SurplusRequest.Builder request = request(postings.toArray(new Posting[0]));
    for (SpendingCircumstance circumstance : SpendingCircumstance.values()) {
      request.addQuestionedSpend(
          new QuestionedSpend(
              PostingId.of("s" + circumstance.ordinal()),
              Amount.pounds((circumstance.ordinal() + 1) + ".00"),
              circumstance,
              DecisionMaker.LOCAL_AUTHORITY));
    }
    SurplusFinding finding = find(request);
    assertThat(parts(finding))
        .containsExactly(
            "CONTINGENCY ADULT_SOCIAL_CARE 485.00",
            "HONEST_MISTAKE s0 1.00",
            "LOST_TO_FRAUD s1 2.00",
            "USED_OTHERWISE s2 3.00",
            "TAKEN_BY_HOLDER s3 4.00",
            "NOT_JUDGED s4 5.00");
    assertThat(finding.reclaimable()).isEqualTo(Amount.pounds("7.00"));
    assertThat(finding.needsJudgement()).isTrue();
    assertThat(Reclaims.of(finding, request.build().ledger()))
        .containsExactly(
            new ReclaimedItem(
                PostingId.of("s2"), Amount.pounds("3.00"), RecoveryGround.USED_OTHERWISE),
            new ReclaimedItem(
                PostingId.of("s3"), Amount.pounds("4.00"), RecoveryGround.THEFT_OR_FRAUD));
  }

  @Test
  void a_surplus_is_asked_back_from_the_newest_payments() {
    Posting second = posting("second", PostingKind.PAYMENT_IN, "400.00", LocalDate.of(2024, 3, 8));
    Posting wrong = posting("wrong", PostingKind.PAYMENT_IN, "99.00", LocalDate.of(2024, 3, 9));
    Posting late = posting("late", PostingKind.PAYMENT_IN, "70.00", DAY.plusDays(1));
    SurplusRequest.Builder request =
        request(
            second,
            posting("first", PostingKind.PAYMENT_IN, "900.00"),
            wrong,
            wrong.correction(PostingId.of("wrong-undone"), DAY),
            late);
    SurplusFinding finding = find(request);
    assertThat(Reclaims.of(finding, request.build().ledger()))
        .containsExactly(
            new ReclaimedItem(
                second.id(), Amount.pounds("400.00"), RecoveryGround.UNUSED_AND_ACCUMULATED),
            new ReclaimedItem(
                PostingId.of("first"),
                Amount.pounds("100.00"),
                RecoveryGround.UNUSED_AND_ACCUMULATED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reclaims.of(finding, Ledger.inPounds()))
        .withMessageContaining("less than the finding says");
  }

  @Test
  void an_overdrawn_account_has_no_parts() {
    Ledger overdrawn =
        Ledger.of("GBP", Overspending.RECORDED).append(posting("s", PostingKind.SPEND, "5.00"));
    SurplusFinding finding = SurplusFinding.of(request(overdrawn).build());
    assertThat(finding.parts()).isEmpty();
    assertThat(finding.position()).isEqualTo(BandPosition.BELOW);
    assertThat(finding.held()).isEqualTo(Amount.ZERO_POUNDS);
  }

  @Test
  void a_request_that_does_not_fit_its_ledger_is_refused() {
    Posting in = posting("in", PostingKind.PAYMENT_IN, "50.00");
    Posting spend = posting("s", PostingKind.SPEND, "5.00");
    for (QuestionedSpend wrong :
        List.of(questioned("in", "1.00"), questioned("x", "1.00"), questioned("s", "5.01"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> request(in, spend).addQuestionedSpend(wrong).build())
          .withMessageStartingWith("no spend '%s' of", wrong.posting());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                request(in, spend)
                    .addQuestionedSpend(questioned("s", "1.00"))
                    .addQuestionedSpend(questioned("s", "2.00"))
                    .build())
        .withMessage("spend 's' is questioned twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                request(in)
                    .addRingFence(
                        new RingFence(
                            RingFenceKind.PENSION, FundingStream.NHS, Amount.pence(1), AGREED))
                    .build())
        .withMessage("a ring-fence of NHS is none of ADULT_SOCIAL_CARE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContingencyBand(8, 4, BAND))
        .withMessageStartingWith("weeks of a band must run from 0");
  }

  private static QuestionedSpend questioned(String posting, String pounds) {
    return new QuestionedSpend(
        PostingId.of(posting),
        Amount.pounds(pounds),
        SpendingCircumstance.USED_OTHERWISE,
        DecisionMaker.LOCAL_AUTHORITY);
  }
}
