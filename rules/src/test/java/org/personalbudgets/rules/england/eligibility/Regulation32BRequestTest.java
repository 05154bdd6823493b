package org.personalbudgets.rules.england.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.finding.Findings;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.person.Circumstances;

/** SI 2012/2996 regulation 32B(4) and (4A): a request for a personal health budget. */
class Regulation32BRequestTest {
  private static final LocalDate DATE = LocalDate.of(2025, 1, 10);
  private static final Findings NONE = Findings.none();
  private static final Findings WHOLE = NONE.holding(HealthBudgetQuestions.APPROPRIATE_FOR_WHOLE);
  private static final Findings PART =
      NONE.notHolding(HealthBudgetQuestions.APPROPRIATE_FOR_WHOLE)
          .holding(HealthBudgetQuestions.APPROPRIATE_FOR_PART);
  private static final Findings NOTHING =
      NONE.notHolding(HealthBudgetQuestions.APPROPRIATE_FOR_WHOLE)
          .notHolding(HealthBudgetQuestions.APPROPRIATE_FOR_PART);

  static Stream<Arguments> requests() {
    return Stream.of(
        Arguments.of("right, appropriate", right(Truth.HOLDS), WHOLE, Truth.HOLDS, Truth.HOLDS),
        Arguments.of(
            "right, appropriate for a part",
            right(Truth.HOLDS),
            PART,
            Truth.HOLDS,
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "right, not appropriate",
            right(Truth.HOLDS),
            NOTHING,
            Truth.DOES_NOT_HOLD,
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "right, body silent", right(Truth.HOLDS), NONE, Truth.UNDECIDED, Truth.UNDECIDED),
        Arguments.of(
            "no right",
            right(Truth.DOES_NOT_HOLD),
            WHOLE,
            Truth.DOES_NOT_HOLD,
            Truth.DOES_NOT_HOLD),
        Arguments.of(
            "right open", right(Truth.UNDECIDED), WHOLE, Truth.UNDECIDED, Truth.UNDECIDED));
  }

  @ParameterizedTest(name = "{0}: granted {3}, in full {4}")
  @MethodSource("requests")
  void reg_32B_4_a_request_is_granted_so_far_as_a_budget_is_appropriate(
      String name, Route route, Findings findings, Truth granted, Truth inFull) {
    HealthBudgetGrant grant = Regulation32BRequest.decide(route, findings, Optional.empty());
    assertThat(grant.granted().truth()).as(name).isEqualTo(granted);
    assertThat(grant.inFull().truth()).as(name).isEqualTo(inFull);
    assertThat(grant.mode()).isEmpty();
  }

  @ParameterizedTest(name = "X31, reg 32B(4A): {0}")
  @EnumSource(HealthBudgetMode.class)
  void X31_the_budget_is_granted_and_the_body_decides_the_way(HealthBudgetMode mode) {
    HealthBudgetGrant grant =
        Regulation32BRequest.decide(right(Truth.HOLDS), WHOLE, Optional.of(mode));
    assertThat(grant.granted().truth()).isEqualTo(Truth.HOLDS);
    assertThat(grant.mode()).contains(mode);
  }

  @Test
  void where_nothing_is_granted_no_way_is_decided() {
    for (Findings findings : new Findings[] {NOTHING, NONE}) {
      assertThat(
              Regulation32BRequest.decide(
                      right(Truth.HOLDS), findings, Optional.of(HealthBudgetMode.NOTIONAL))
                  .mode())
          .isEmpty();
    }
    Limb refused =
        Regulation32BRequest.decide(right(Truth.HOLDS), NOTHING, Optional.empty()).granted();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new HealthBudgetGrant(
                    refused, refused, Optional.of(HealthBudgetMode.DIRECT_PAYMENT)))
        .withMessage("mode must be empty where nothing is granted");
  }

  @Test
  void while_the_body_is_silent_it_is_asked() {
    assertThat(
            Regulation32BRequest.decide(right(Truth.HOLDS), NONE, Optional.empty())
                .granted()
                .openQuestions())
        .containsExactly(
            HealthBudgetQuestions.APPROPRIATE_FOR_WHOLE,
            HealthBudgetQuestions.APPROPRIATE_FOR_PART);
  }

  @Test
  void reg_32B_2_names_three_ways() {
    assertThat(Stream.of(HealthBudgetMode.values()).map(mode -> mode.source().toString()))
        .containsExactly(
            "SI 2012/2996 reg 32B(2)(a)",
            "SI 2012/2996 reg 32B(2)(b)",
            "SI 2012/2996 reg 32B(2)(c)");
  }

  @Test
  void a_right_to_ask_is_not_enough() {
    RouteFacts facts = RouteFacts.builder().authorityId("leicestershire").build();
    Route ask =
        new Route(
            Right.SPECIAL_EDUCATIONAL_NEEDS_BUDGET, Section49PersonalBudget.test(facts, DATE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regulation32BRequest.decide(ask, WHOLE, Optional.empty()))
        .withMessage(
            "route must be to a right to have a budget but is to"
                + " SPECIAL_EDUCATIONAL_NEEDS_BUDGET");
  }

  private static Route right(Truth truth) {
    Findings findings =
        switch (truth) {
          case HOLDS -> NONE.holding(RouteQuestions.CONTINUING_HEALTHCARE);
          case DOES_NOT_HOLD -> NONE.notHolding(RouteQuestions.CONTINUING_HEALTHCARE);
          case UNDECIDED -> NONE;
        };
    RouteFacts facts =
        RouteFacts.builder()
            .authorityId("leicestershire")
            .person(Circumstances.builder().dateOfBirth(LocalDate.of(1961, 7, 3)).build())
            .findings(findings)
            .build();
    return RouteFinder.find(facts, DATE).get(Right.CONTINUING_HEALTHCARE_BUDGET.ordinal());
  }
}
