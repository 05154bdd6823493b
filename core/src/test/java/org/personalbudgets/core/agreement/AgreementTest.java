package org.personalbudgets.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.IncompleteException;
import org.personalbudgets.core.law.Regime;

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
}
