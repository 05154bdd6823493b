package org.personalbudgets.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.money.Amount;

/** The small values that verdicts and decisions are made of. */
class DecisionValuesTest {
  private static final Reason WHY = Reason.of("test.why").addSource(Behaviour.SOURCE);
  private static final Requirement QUOTE = Requirement.evidence("quote", Behaviour.SOURCE);
  private static final Question NECESSARY =
      new Question("test.necessary", DecisionMaker.PERSON, Behaviour.SOURCE);

  @Test
  void each_verdict_is_told_apart_and_gives_its_reason() {
    List<Verdict> verdicts =
        List.of(
            Verdict.permit(WHY),
            Verdict.require(WHY, QUOTE),
            Verdict.refer(WHY, NECESSARY, "line"),
            Verdict.forbid(WHY),
            Verdict.silent());
    assertThat(verdicts)
        .extracting(verdict -> verdict.match(new NameOfVerdict()))
        .containsExactly("permit", "require quote", "refer line", "forbid", "silent");
    assertThat(verdicts.subList(0, 4)).extracting(Verdict::reason).containsOnly(Optional.of(WHY));
    assertThat(Verdict.silent().reason()).isEmpty();
  }

  private static final class NameOfVerdict implements Verdict.Cases<String> {
    @Override
    public String permit(Verdict.Permit verdict) {
      return "permit";
    }

    @Override
    public String require(Verdict.Require verdict) {
      return "require " + verdict.requirement().code();
    }

    @Override
    public String refer(Verdict.Refer verdict) {
      return "refer " + verdict.subject();
    }

    @Override
    public String forbid(Verdict.Forbid verdict) {
      return "forbid";
    }

    @Override
    public String silent(Verdict.Silent verdict) {
      return "silent";
    }
  }

  @Test
  void each_argument_is_told_apart_and_prints_its_value() {
    List<Argument> arguments =
        List.of(
            new Argument.Money(Amount.pounds("12.50")),
            new Argument.Day(LocalDate.of(2024, 2, 29)),
            new Argument.Count(28),
            new Argument.Code("leisure.gym"));
    assertThat(arguments)
        .extracting(argument -> argument.match(new NameOfArgument()))
        .containsExactly("money GBP 12.50", "day 2024-02-29", "count 28", "code leisure.gym");
    assertThat(arguments)
        .extracting(Argument::toString)
        .containsExactly("GBP 12.50", "2024-02-29", "28", "leisure.gym");
  }

  private static final class NameOfArgument implements Argument.Cases<String> {
    @Override
    public String money(Amount amount) {
      return "money " + amount;
    }

    @Override
    public String day(LocalDate date) {
      return "day " + date;
    }

    @Override
    public String count(long count) {
      return "count " + count;
    }

    @Override
    public String code(String code) {
      return "code " + code;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PERMITS,  allowed",
    "REQUIRES, conditional",
    "REFERS,   referred",
    "FORBIDS,  refused",
  })
  void each_outcome_is_told_apart(Behaviour behaviour, String name) {
    Decision decision =
        SpendPolicies.of(behaviour.named("a"), Behaviour.PERMITS.named("b"))
            .decide(EngineCase.request(), EngineCase.caseFile());
    assertThat(decision.outcome().<String>match(new NameOfOutcome())).isEqualTo(name);
  }

  private static final class NameOfOutcome implements Outcome.Cases<String> {
    @Override
    public String allowed(Outcome.Allowed outcome) {
      return "allowed";
    }

    @Override
    public String conditional(Outcome.Conditional outcome) {
      return "conditional";
    }

    @Override
    public String referred(Outcome.Referred outcome) {
      return "referred";
    }

    @Override
    public String refused(Outcome.Refused outcome) {
      return "refused";
    }
  }

  @Test
  void an_outcome_names_each_requirement_once_and_each_failure() {
    Decision twoAsk =
        SpendPolicies.of(
                Behaviour.REQUIRES.named("a"),
                Behaviour.REQUIRES.named("b"),
                Behaviour.PERMITS.named("c"))
            .decide(EngineCase.request(), EngineCase.caseFile());
    assertThat(((Outcome.Conditional) twoAsk.outcome()).requirements()).containsExactly(QUOTE);
    Decision failed =
        SpendPolicies.of(Behaviour.THROWS.named("a"), Behaviour.PERMITS.named("b"))
            .decide(EngineCase.request(), EngineCase.caseFile());
    assertThat(((Outcome.Referred) failed.outcome()).causes())
        .containsExactly(new Outcome.Cause.PolicyFailed(failed.failures().get(0)));
  }

  @Test
  void each_sort_of_requirement_says_which_it_is() {
    assertThat(Requirement.approval("manager", Behaviour.SOURCE))
        .isEqualTo(new Requirement(Requirement.Kind.APPROVAL, "manager", Behaviour.SOURCE));
    assertThat(Requirement.condition("insured", Behaviour.SOURCE))
        .isEqualTo(new Requirement(Requirement.Kind.CONDITION, "insured", Behaviour.SOURCE));
  }

  @Test
  void codes_of_reasons_are_in_order_of_their_text_and_print_it() {
    assertThat(new ReasonCode("a.b")).isLessThan(new ReasonCode("a.c")).hasToString("a.b");
    assertThat(new ReasonCode("a.b")).isEqualByComparingTo(new ReasonCode("a.b"));
  }

  @ParameterizedTest
  @EnumSource
  void no_answer_is_stricter_or_milder_than_itself(Answer answer) {
    assertThat(answer.isStricterThan(answer)).isFalse();
    assertThat(answer.isMilderThan(answer)).isFalse();
    for (Answer other : Answer.values()) {
      assertThat(answer.isStricterThan(other)).isEqualTo(answer.ordinal() > other.ordinal());
      assertThat(answer.isMilderThan(other)).isEqualTo(answer.ordinal() < other.ordinal());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "\u007f", "\u00e9", "line\nfeed", "\u001f"})
  void a_cause_of_failure_that_cannot_be_shown_is_refused(String cause) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Failure("policy", cause))
        .withMessage("cause of a failure must be 1 to 200 printable ASCII characters");
  }

  @Test
  void a_cause_of_failure_has_200_printable_characters_at_most() {
    String longest = "!" + "~".repeat(Caps.MAX_MESSAGE_LENGTH - 1);
    assertThat(new Failure("policy", longest).cause()).isEqualTo(longest);
    assertThatIllegalArgumentException().isThrownBy(() -> new Failure("policy", longest + "~"));
  }

  @Test
  void policies_up_to_the_cap_are_taken_together_and_one_more_is_refused() {
    RulePack most = pack("most", Caps.MAX_POLICIES);
    assertThat(SpendPolicies.of(most).packs()).containsExactly(most);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpendPolicies.of(most, pack("more", 1)))
        .withMessageContaining("policies");
  }

  private static RulePack pack(String name, int size) {
    List<SpendPolicy> policies = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      policies.add(Behaviour.SILENT.named(name + at));
    }
    return RulePack.of(name, "1", InForce.from(EngineCase.AGREED), policies);
  }

  @Test
  void a_case_file_knows_the_version_of_its_ledger() {
    CaseFile known = EngineCase.caseFile();
    assertThat(known.ledgerVersion())
        .isEqualTo(known.ledger().map(ledger -> ledger.version()))
        .isPresent();
    assertThat(CaseFile.of(EngineCase.plan()).ledgerVersion()).isEmpty();
  }

  @Test
  void a_builder_of_a_case_file_takes_judgements_and_goes_on() {
    CaseFile none = CaseFile.builder().plan(EngineCase.plan()).judgements(List.of()).build();
    assertThat(none).isEqualTo(CaseFile.of(EngineCase.plan()));
  }

  @Test
  void decisions_that_differ_in_one_thing_only_are_not_equal() {
    SpendPolicy permits = Behaviour.PERMITS.named("a");
    InForce always = InForce.from(EngineCase.AGREED);
    RulePack first = RulePack.of("pack", "1", always, List.of(permits));
    RulePack second = RulePack.of("pack", "2", always, List.of(permits));
    CaseFile known = EngineCase.caseFile();
    CaseFile withoutLedger = CaseFile.of(EngineCase.plan());
    List<Decision> decisions =
        Arrays.asList(
            SpendPolicies.of(first).decide(EngineCase.request(), known),
            SpendPolicies.of(second).decide(EngineCase.request(), known),
            SpendPolicies.of(first).decide(EngineCase.request(), withoutLedger),
            SpendPolicies.of(first)
                .decide(EngineCase.request().withDate(EngineCase.AGREED), known));
    assertThat(decisions).doesNotHaveDuplicates();
  }
}
