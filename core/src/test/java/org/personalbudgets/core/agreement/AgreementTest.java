package org.personalbudgets.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.AssessmentId;

/** What a person and the funders agreed. */
class AgreementTest {
  @Test
  void everything_missing_is_named_at_once() {
    IncompleteException missing =
        catchThrowableOfType(IncompleteException.class, () -> Agreement.builder().build());
    assertThat(missing.missing()).containsExactly("id", "plan", "startsOn", "rulePack");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agreements.about(new PlanReference("plan-1", 1)).build())
        .withMessage("an agreement is under at least one body of law");
  }

  @Test
  void an_agreement_freezes_the_rules_it_was_made_under() {
    Agreement agreement = Agreements.signedBy(Regime.NHS).build();
    assertThat(agreement.rulePack()).isEqualTo(Agreements.rulePack());
    assertThat(agreement.terms()).isEqualTo(AgreementTerms.none());
  }

  @Test
  void only_parties_sign_and_only_once() {
    Signature council =
        Signature.of(PartyRole.LOCAL_AUTHORITY, "Sam Brown, manager", Agreements.DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agreements.signedBy(Regime.NHS).addSignature(council).build())
        .withMessage("a signature as LOCAL_AUTHORITY needs a party in that role");
    Agreement.Builder twice =
        Agreements.signedBy(Regime.NHS)
            .parties(List.of(Agreements.party(PartyRole.LOCAL_AUTHORITY)))
            .signatures(List.of(council, council));
    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessage("a signature as LOCAL_AUTHORITY is given twice");
  }

  @Test
  void an_organisation_may_have_signed_its_own_terms_instead() {
    Signature own =
        new Signature(PartyRole.THIRD_PARTY_ORGANISATION, "A director", Agreements.DAY, true);
    Agreement agreement =
        Agreements.signedBy(Regime.NHS)
            .addParty(Agreements.party(PartyRole.THIRD_PARTY_ORGANISATION))
            .addSignature(own)
            .build();
    assertThat(agreement.isSignedBy(Set.of(PartyRole.THIRD_PARTY_ORGANISATION), Agreements.DAY))
        .isTrue();
  }

  @Test
  void each_side_promises_each_thing_once() {
    Obligation keep = new Obligation("keep-records", "I keep my receipts");
    Obligation pay = new Obligation("pay-on-time", "we pay every four weeks");
    Agreement agreement =
        Agreements.signedBy(Regime.NHS)
            .addPersonsObligation(keep)
            .addFundersObligation(pay)
            .build();
    assertThat(agreement.personsObligations()).containsExactly(keep);
    assertThat(agreement.fundersObligations()).containsExactly(pay);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Agreements.signedBy(Regime.NHS)
                    .addFundersObligation(pay)
                    .addFundersObligation(new Obligation("pay-on-time", "again"))
                    .build())
        .withMessage("obligations of the funders hold 'pay-on-time' more than once");
  }

  @Test
  void an_agreement_takes_the_place_of_another_and_not_of_itself() {
    assertThat(
            Agreements.signedBy(Regime.NHS)
                .supersedes(AgreementId.of("agreement-0"))
                .build()
                .supersedes())
        .contains(AgreementId.of("agreement-0"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Agreements.signedBy(Regime.NHS).supersedes(AgreementId.of("agreement-1")).build());
  }

  @Test
  void a_reference_to_a_plan_counts_versions_from_one() {
    assertThat(new PlanReference("plan-1", 1)).hasToString("plan-1 version 1");
    assertThatIllegalArgumentException().isThrownBy(() -> new PlanReference("plan-1", 0));
  }

  @Test
  void nobody_signs_on_no_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Signature.of(PartyRole.PERSON, "Alex Green", LocalDate.MIN));
  }

  @Test
  void H34_H50_days_outside_the_years_and_other_ids_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Agreement.builder()
                    .id(AgreementId.of("agreement-1"))
                    .addRegime(Regime.NHS)
                    .plan(new PlanReference("plan-1", 1))
                    .startsOn(LocalDate.MAX)
                    .rulePack(Agreements.rulePack())
                    .build())
        .withMessageStartingWith("first day must lie in the years");
    assertThatIllegalArgumentException().isThrownBy(() -> new PlanReference("plan 1", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Party.builder()
                    .role(PartyRole.PERSON)
                    .name("Alex Green")
                    .reference("client 7")
                    .build());
  }

  @Test
  void H43_lists_added_one_by_one_are_capped_as_well() {
    Agreement.Builder assessments = Agreements.signedBy(Regime.NHS);
    Agreement.Builder parties = Agreements.signedBy(Regime.NHS);
    Agreement.Builder signatures = Agreements.signedBy(Regime.NHS, PartyRole.PERSON);
    Agreement.Builder obligations = Agreements.signedBy(Regime.NHS);
    for (int at = 0; at <= Caps.MAX_LINES; at++) {
      assessments.addAssessment(AssessmentId.of("assessment-" + at));
      parties.addParty(Agreements.party(PartyRole.PERSON));
      signatures.addSignature(Signature.of(PartyRole.PERSON, "Alex " + at, Agreements.DAY));
      obligations.addPersonsObligation(new Obligation("promise-" + at, "a promise"));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(assessments::build)
        .withMessage("assessments may hold at most 10000 items");
    assertThatIllegalArgumentException()
        .isThrownBy(parties::build)
        .withMessage("parties may hold at most 10000 items");
    assertThatIllegalArgumentException()
        .isThrownBy(signatures::build)
        .withMessage("signatures may hold at most 10000 items");
    assertThatIllegalArgumentException()
        .isThrownBy(obligations::build)
        .withMessage("obligations of the person may hold at most 10000 items");
  }

  @Test
  void what_is_shown_of_an_agreement_names_nobody() {
    assertThat(Agreements.signedBy(Regime.NHS, PartyRole.PERSON).build())
        .hasToString("Agreement{id=agreement-1, plan=plan-1 version 1, startsOn=2025-04-07}");
    assertThat(Signature.of(PartyRole.PERSON, "Alex Green", Agreements.DAY))
        .hasToString("Signature{role=PERSON, date=2025-04-07, onOwnTerms=false}");
    assertThat(new Obligation("keep-records", "I keep my receipts"))
        .hasToString("Obligation{code=keep-records}");
    assertThat(AgreementId.of("agreement-1")).hasToString("agreement-1");
    assertThat(OrganisationId.of("brokerage")).hasToString("brokerage");
  }
}
