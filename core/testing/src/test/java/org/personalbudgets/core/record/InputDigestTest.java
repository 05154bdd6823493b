package org.personalbudgets.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.agreement.DirectPaymentHolder;
import org.personalbudgets.core.agreement.Independence;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.agreement.OrganisationId;
import org.personalbudgets.core.agreement.ThirdPartyOrganisation;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.ExclusionOrder;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.person.OrdinaryResidence;
import org.personalbudgets.core.person.Relationship;
import org.personalbudgets.core.plan.AgreedPlan;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.spend.Supply;
import org.personalbudgets.core.stay.Stay;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayId;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.DateRange;

/**
 * Whatever of the request or the case differs, the digest differs; what is equal, digests equal.
 */
class InputDigestTest {
  private static final DateRange DAYS = DateRange.of(EngineCase.AGREED, EngineCase.TODAY);

  private static String digest(SpendRequest request) {
    return InputDigest.of(request, RecordSample.caseFile(), RecordOptions.none());
  }

  private static String digest(CaseFile caseFile) {
    return InputDigest.of(EngineCase.request(), caseFile, RecordOptions.none());
  }

  private static SpendRequest.Builder gym() {
    return EngineCase.builder(Categories.GYM, "10.00");
  }

  private static Payee person(String id, Kinship kinship, Household household) {
    return Payee.individual(id, kinship, household);
  }

  private static ManagementMode fund(String id, String name, FunderId... funders) {
    return ManagementMode.thirdParty(
        new ThirdPartyOrganisation(
            OrganisationId.of(id), name, Independence.ofPersonAnd(EngineCase.AGREED, funders)));
  }

  @Test
  void each_part_of_a_request_counts() {
    FunderId council = new FunderId("council");
    SpendRequest plain = gym().build();
    List<SpendRequest> all = new ArrayList<>();
    all.add(plain);
    all.add(plain.withAmount(Amount.pence(1001)));
    all.add(plain.withAmount(Amount.ofMinor("EUR", 1000)));
    all.add(plain.withDate(EngineCase.TODAY.plusDays(1)));
    all.add(EngineCase.builder(Categories.CLUB, "10.00").build());
    all.add(
        SpendRequest.builder()
            .id("request-2")
            .date(plain.date())
            .amount(plain.amount())
            .category(plain.category())
            .payee(plain.payee())
            .build());
    all.add(plain.withPayee(Payee.provider("shop-2")));
    all.add(plain.withPayee(Payee.publicBody(new FunderId("shop"))));
    all.add(plain.withPayee(person("shop", Kinship.PARENT, Household.SAME_HOUSEHOLD)));
    all.add(plain.withPayee(person("shop", Kinship.PARENT, Household.LIVES_ELSEWHERE)));
    all.add(plain.withPayee(person("shop", Kinship.SON, Household.SAME_HOUSEHOLD)));
    all.add(gym().supply(Supply.GOODS).build());
    all.add(gym().planLine(EngineCase.GYM).build());
    all.add(gym().planLine(EngineCase.SUPPORT).build());
    all.add(gym().addNeed(EngineCase.FITNESS).build());
    all.add(gym().addNeed(EngineCase.FITNESS).addNeed(EngineCase.WASHING).build());
    all.add(gym().addEvidence("fitness").build());
    all.add(gym().addEvidence("fitness").addEvidence("washing").build());
    all.add(gym().stream(FundingStream.NHS).build());
    all.add(gym().mode(ManagementMode.notional()).build());
    all.add(gym().mode(ManagementMode.directPaymentTo(DirectPaymentHolder.PERSON)).build());
    all.add(gym().mode(ManagementMode.directPaymentTo(DirectPaymentHolder.NOMINEE)).build());
    all.add(gym().mode(fund("fund", "Fund", council)).build());
    all.add(gym().mode(fund("fund-2", "Fund", council)).build());
    all.add(gym().mode(fund("fund", "Fund 2", council)).build());
    all.add(gym().mode(fund("fund", "Fund", council, new FunderId("board"))).build());
    all.add(gym().stay(DAYS).build());
    all.add(gym().stay(DateRange.ofDay(EngineCase.TODAY)).build());
    all.add(gym().description("GBP 10.00").build());
    assertThat(all).doesNotHaveDuplicates();
    assertThat(all).extracting(InputDigestTest::digest).doesNotHaveDuplicates();
  }

  @Test
  void the_order_in_which_sets_were_filled_does_not_count() {
    FunderId council = new FunderId("council");
    FunderId board = new FunderId("board");
    SpendRequest one =
        gym()
            .needs(List.of(EngineCase.FITNESS, EngineCase.WASHING, new NeedId("third")))
            .evidence(List.of("b", "a", "c"))
            .mode(fund("fund", "Fund", council, board))
            .build();
    SpendRequest two =
        gym()
            .needs(List.of(new NeedId("third"), EngineCase.WASHING, EngineCase.FITNESS))
            .evidence(List.of("c", "b", "a"))
            .mode(fund("fund", "Fund", board, council))
            .build();
    assertThat(one).isEqualTo(two);
    assertThat(digest(one)).isEqualTo(digest(two));
  }

  private static Circumstances person(UnaryOperator<Circumstances.Builder> known) {
    return known.apply(Circumstances.builder()).build();
  }

  private static final JudgementParts GIVEN = new JudgementParts("q", "s", true, EngineCase.AGREED);

  private record JudgementParts(String question, String subject, boolean holds, LocalDate date) {
    Judgement build(String rationale) {
      return build(DecisionMaker.PERSON, rationale);
    }

    Judgement build(DecisionMaker by, String rationale) {
      return Judgement.builder()
          .questionCode(question)
          .subject(subject)
          .holds(holds)
          .by(by)
          .date(date)
          .rationale(rationale)
          .build();
    }
  }

  private static CaseFile of(Circumstances circumstances) {
    return CaseFile.builder().plan(EngineCase.plan()).circumstances(circumstances).build();
  }

  private static CaseFile of(Judgement... judgements) {
    return CaseFile.builder().plan(EngineCase.plan()).judgements(List.of(judgements)).build();
  }

  private static CaseFile of(Ledger ledger) {
    return CaseFile.builder().plan(EngineCase.plan()).ledger(ledger).build();
  }

  private static CaseFile of(StayHistory stays) {
    return CaseFile.builder().plan(EngineCase.plan()).stays(stays).build();
  }

  @Test
  void each_part_of_a_case_counts() {
    Ledger paid = EngineCase.caseFile().ledger().orElseThrow();
    Finding yes = Finding.decided(true);
    Finding judged = Finding.judged(GIVEN.build("why"));
    Relationship son = new Relationship(Kinship.SON, Household.SAME_HOUSEHOLD);
    Relationship away = new Relationship(Kinship.SON, Household.LIVES_ELSEWHERE);
    AgreedPlan plan = EngineCase.plan();
    List<CaseFile> all =
        List.of(
            CaseFile.of(plan),
            CaseFile.of(
                AgreedPlan.builder()
                    .plan(plan.plan())
                    .budget(plan.budget())
                    .agreement(plan.agreement())
                    .agreedOn(plan.agreedOn().plusDays(1))
                    .conversion(plan.conversion())
                    .build()),
            of(Ledger.inPounds()),
            of(paid),
            of(paid.append(EngineCase.paidIn("in-2", "1.00"))),
            of(Ledger.inPounds().append(EngineCase.paidIn("in-1", "400.01"))),
            of(StayHistory.none()),
            of(StayHistory.of(List.of(Stay.inCareHome(StayId.of("stay"), DAYS)))),
            of(StayHistory.of(List.of(Stay.inCareHome(StayId.of("stay-2"), DAYS)))),
            of(person(known -> known.dateOfBirth(RecordSample.BIRTH))),
            of(person(known -> known.dateOfBirth(RecordSample.BIRTH.plusDays(1)))),
            of(person(known -> known.capacity(yes))),
            of(person(known -> known.capacity(Finding.decided(false)))),
            of(person(known -> known.capacity(judged))),
            of(person(known -> known.capacity(Finding.undecided(RecordSample.EXCEPTION)))),
            of(person(known -> known.receivesQualifyingBenefit(yes))),
            of(person(known -> known.ordinaryResidence(OrdinaryResidence.settledIn("a")))),
            of(person(known -> known.ordinaryResidence(OrdinaryResidence.settledIn("b")))),
            of(
                person(
                    known ->
                        known.ordinaryResidence(
                            OrdinaryResidence.presentWithoutSettledResidence("a")))),
            of(person(known -> known.exclusionOrdersChecked(true))),
            of(
                person(
                    known ->
                        known.addExclusionOrder(ExclusionOrder.DRUG_TREATMENT_AND_TESTING_ORDER))),
            of(person(known -> known.addConnection(son))),
            of(person(known -> known.addConnection(away))),
            of(person(known -> known.addConnection(son).addConnection(away))),
            of(GIVEN.build("why")),
            of(new JudgementParts("r", "s", true, EngineCase.AGREED).build("why")),
            of(new JudgementParts("q", "t", true, EngineCase.AGREED).build("why")),
            of(new JudgementParts("q", "s", false, EngineCase.AGREED).build("why")),
            of(new JudgementParts("q", "s", true, EngineCase.TODAY).build("why")),
            of(new JudgementParts("q", "s", true, EngineCase.AGREED).build("another why")),
            of(
                new JudgementParts("q", "s", true, EngineCase.AGREED)
                    .build(DecisionMaker.CARER, "why")),
            of(GIVEN.build("why"), GIVEN.build("why")));
    assertThat(all).doesNotHaveDuplicates();
    assertThat(all).extracting(InputDigestTest::digest).doesNotHaveDuplicates();
  }
}
