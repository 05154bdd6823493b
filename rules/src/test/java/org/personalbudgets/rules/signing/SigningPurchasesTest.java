package org.personalbudgets.rules.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.signing.Signing.codes;
import static org.personalbudgets.rules.signing.Signing.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.agreement.UseTerms;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Argument;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.law.Layer;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.need.NeedId;
import org.personalbudgets.core.need.OutcomeId;
import org.personalbudgets.core.plan.LineCost;
import org.personalbudgets.core.plan.PlanLine;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.plan.SupportPlan;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.rules.Example;
import org.personalbudgets.rules.england.EnglandPacks;
import org.personalbudgets.rules.local.PublishedCouncilLists;

/** Which purchase stands for a line, and that the plan around it is the plan to be signed. */
class SigningPurchasesTest {
  private static final LocalDate DAY = Example.AGREED;

  /** Says what it was asked, and cites nothing. */
  private record Echo() implements SpendPolicy {
    @Override
    public String id() {
      return "test.echo";
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      return Verdict.forbid(
          Reason.of("test.echo")
              .putArgument("date", request.date())
              .putArgument("amount", request.amount())
              .putArgument("supply", request.supply().name())
              .putArgument("payee", request.payee().id()));
    }
  }

  static Stream<Arguments> costs() {
    return Stream.of(
        Arguments.of(
            "one-off, later",
            LineCost.oneOff(pounds("40.00"), DAY.plusDays(9)),
            DAY.plusDays(9),
            "40.00"),
        Arguments.of(
            "one-off, due before",
            LineCost.oneOff(pounds("40.00"), DAY.minusDays(1)),
            DAY,
            "40.00"),
        Arguments.of(
            "repeating, from later",
            LineCost.repeating(PeriodicAmount.weekly(pounds("7.00")), DAY.plusDays(1)),
            DAY.plusDays(1),
            "7.00"),
        Arguments.of(
            "repeating, begun before",
            LineCost.repeating(PeriodicAmount.weekly(pounds("7.00")), DAY.minusDays(30)),
            DAY,
            "7.00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("costs")
  void the_first_purchase_from_the_day_of_signing_stands_for_the_line(
      String name, LineCost cost, LocalDate asked, String amount) {
    SigningFinding finding = echo(Categories.GYM, cost);

    assertThat(finding.reason().arguments())
        .as(name)
        .containsEntry("date", new Argument.Day(asked))
        .containsEntry("amount", new Argument.Money(pounds(amount)))
        .containsEntry("payee", new Argument.Code("payee-not-known"));
  }

  @Test
  void what_is_care_is_asked_about_as_care() {
    LineCost cost = LineCost.oneOff(pounds("40.00"), DAY);

    assertThat(echo(Categories.PERSONAL_ASSISTANT, cost).reason().arguments())
        .containsEntry("supply", new Argument.Code("CARE"));
    assertThat(echo(Categories.GYM, cost).reason().arguments())
        .containsEntry("supply", new Argument.Code("OTHER_SERVICE"));
  }

  @Test
  void a_reason_without_source_rests_on_the_page_about_signing() {
    SigningFinding finding = echo(Categories.GYM, LineCost.oneOff(pounds("40.00"), DAY));

    assertThat(finding.reason().sources())
        .singleElement()
        .satisfies(source -> assertThat(source.layer()).isEqualTo(Layer.LOCAL_POLICY));
  }

  private static SigningFinding echo(Category category, LineCost cost) {
    List<SigningFinding> findings =
        legal(adult(line(category, cost).build()), SpendPolicies.of(List.of(pack(new Echo()))));
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static RulePack pack(SpendPolicy policy) {
    return RulePack.of("test", "1", InForce.from(LocalDate.of(2015, 4, 1)), List.of(policy));
  }

  private static Amount pounds(String pounds) {
    return Amount.pounds(pounds);
  }

  private static PlanLine.Builder line(Category category, LineCost cost) {
    return PlanLine.builder()
        .id(PlanLineId.of("line-1"))
        .description("a line")
        .category(category)
        .addNeed(NeedId.of("CARE_ACT_ADULT"))
        .cost(cost)
        .mode(Example.directPayment(Regime.CARE_ACT_ADULT))
        .stream(FundingStream.ADULT_SOCIAL_CARE);
  }

  private static Example adult(PlanLine line) {
    return Example.under(Regime.CARE_ACT_ADULT).line(line);
  }

  private static List<SigningFinding> legal(Example example, SpendPolicies policies) {
    return report(example, policies).findings(SigningTest.LEGAL);
  }

  private static SigningReport report(Example example, SpendPolicies policies) {
    SupportPlan plan = example.draft();
    return CanBeSigned.check(
        signing(example, plan, policies).agreement(example.agreement(plan).build()).build());
  }

  /** Fails, asks for evidence, or says nothing. */
  private record Odd(String how) implements SpendPolicy {
    @Override
    public String id() {
      return "test.odd";
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      return switch (how) {
        case "fails" -> throw new IllegalStateException("broken");
        case "asks" ->
            Verdict.require(
                Reason.of("test.asks"),
                Requirement.evidence("quote", Citation.local("Example Council", "p 3")));
        default -> Verdict.silent();
      };
    }
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("fails", List.of("signing.rule-failed"), Truth.UNDECIDED),
        Arguments.of("asks", List.of("test.asks", "signing.no-rule-covers"), Truth.UNDECIDED),
        Arguments.of("is silent", List.of("signing.no-rule-covers"), Truth.UNDECIDED));
  }

  @ParameterizedTest(name = "a rule that {0}")
  @MethodSource("odd")
  void where_nothing_permits_a_person_has_to_look(String how, List<String> codes, Truth passes) {
    SigningReport report =
        report(Example.adult(Categories.GYM), SpendPolicies.of(List.of(pack(new Odd(how)))));

    assertThat(codes(report, SigningTest.LEGAL)).isEqualTo(codes);
    assertThat(report.canBeSigned()).isEqualTo(passes);
    assertThat(report.openQuestions()).isEmpty();
  }

  @Test
  void a_line_towards_an_outcome_is_asked_about_with_it() {
    SpendPolicies offer =
        EnglandPacks.policies().and(PublishedCouncilLists.socialCareLocalOffer().toRulePack());
    LineCost cost = LineCost.oneOff(pounds("40.00"), DAY);
    PlanLine towards = line(Categories.AID, cost).addOutcome(OutcomeId.of("outcome-1")).build();

    assertThat(legal(adult(towards), offer)).isEmpty();
    assertThat(legal(adult(line(Categories.AID, cost).build()), offer))
        .extracting(finding -> finding.reason().code().value())
        .containsExactly("local.no-outcome");
  }

  @Test
  void who_funds_a_line_and_what_its_agreement_allows_are_those_of_the_plan() {
    SpendPolicies southTyneside =
        EnglandPacks.policies().and(PublishedCouncilLists.southTyneside().toRulePack());
    UseTerms allowed = new UseTerms(Optional.empty(), Set.of(), true);

    assertThat(ownService(both(), southTyneside, Example.COUNCIL.id().value()))
        .containsExactly("local.own-service");
    assertThat(ownService(both(), southTyneside, Example.BOARD.id().value())).isEmpty();
    assertThat(ownService(both().use(allowed), southTyneside, Example.COUNCIL.id().value()))
        .isEmpty();
  }

  private static Example both() {
    return Example.under(Regime.NHS, Regime.CARE_ACT_ADULT)
        .line("line-1", Categories.GYM, Regime.CARE_ACT_ADULT)
        .line("line-2", Categories.GYM, Regime.NHS);
  }

  private static List<String> ownService(Example example, SpendPolicies policies, String body) {
    SupportPlan plan = example.draft();
    return codes(
        CanBeSigned.check(
            signing(example, plan, policies)
                .agreement(example.agreement(plan).build())
                .putPayee(PlanLineId.of("line-1"), Payee.publicBody(FunderId.of(body)))
                .build()),
        SigningTest.LEGAL);
  }
}
