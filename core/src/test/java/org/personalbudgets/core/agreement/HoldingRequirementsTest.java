package org.personalbudgets.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.ExclusionOrder;

/** Who may hold a direct payment, and what is missing if not. */
class HoldingRequirementsTest {
  private static final LocalDate DAY = Agreements.DAY;

  static List<Arguments> known() {
    List<Arguments> known = new ArrayList<>();
    for (Regime regime : Regime.values()) {
      for (DirectPaymentHolder holder : DirectPaymentHolder.values()) {
        if (holder.isKnownUnder(regime)) {
          known.add(Arguments.of(regime, holder));
        }
      }
    }
    return known;
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("known")
  void whoever_meets_every_condition_may_hold_it_and_without_any_one_may_not(
      Regime regime, DirectPaymentHolder holder) {
    Circumstances nobodyKnows = Circumstances.unknown();
    Map<HoldingCondition, Finding> all = all(regime, holder);
    assertThat(judge(regime, holder, nobodyKnows, all).mayHold()).isEqualTo(Truth.HOLDS);
    for (HoldingCondition condition : HoldingRequirements.of(regime, holder)) {
      Map<HoldingCondition, Finding> failing = new EnumMap<>(all);
      failing.put(condition, Finding.decided(false));
      HoldingResult result = judge(regime, holder, nobodyKnows, failing);
      assertThat(result.mayHold()).isEqualTo(Truth.DOES_NOT_HOLD);
      assertThat(result.unmet()).containsExactly(condition);
      assertThat(result.open()).isEmpty();

      Map<HoldingCondition, Finding> open = new EnumMap<>(all);
      open.remove(condition);
      HoldingResult unknown = judge(regime, holder, nobodyKnows, open);
      assertThat(unknown.mayHold()).isEqualTo(Truth.UNDECIDED);
      assertThat(unknown.openQuestions()).containsExactly(condition.question());
      assertThat(unknown.unmet()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("known")
  void of_somebody_nothing_is_known_about_everything_is_open(
      Regime regime, DirectPaymentHolder holder) {
    HoldingResult result = judge(regime, holder, Circumstances.unknown(), Map.of());
    assertThat(result.mayHold()).isEqualTo(Truth.UNDECIDED);
    assertThat(result.open()).isEqualTo(HoldingRequirements.of(regime, holder));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "CARE_ACT_ADULT, PARENT",
    "CARE_ACT_ADULT, REPRESENTATIVE",
    "CARE_ACT_ADULT, YOUNG_PERSON",
    "NHS, AUTHORISED_PERSON",
    "NHS, PARENT",
    "CHILDREN_ACT, NOMINEE",
    "SPECIAL_EDUCATIONAL_NEEDS, PERSON"
  })
  void somebody_the_body_of_law_does_not_know_is_refused(
      Regime regime, DirectPaymentHolder holder) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HoldingRequirements.of(regime, holder))
        .withMessageStartingWith("a " + holder + " cannot hold a direct payment under " + regime);
  }

  @ParameterizedTest(name = "{0}, {1}: {2} on {3}, met {4}")
  @CsvSource({
    // Care Act: 18 or over
    "CARE_ACT_ADULT, PERSON, CARE_ACT_AGE, 2007-04-07, true",
    "CARE_ACT_ADULT, PERSON, CARE_ACT_AGE, 2007-04-08, false",
    // SI 2013/1617 reg 3: 16 or over
    "NHS, PERSON, NHS_AGE, 2009-04-07, true",
    "NHS, PERSON, NHS_AGE, 2009-04-08, false",
    // s 17A(2)(c): 16 or 17
    "CHILDREN_ACT, YOUNG_PERSON, CHILDREN_AGE, 2009-04-08, false",
    "CHILDREN_ACT, YOUNG_PERSON, CHILDREN_AGE, 2009-04-07, true",
    "CHILDREN_ACT, YOUNG_PERSON, CHILDREN_AGE, 2007-04-08, true",
    "CHILDREN_ACT, YOUNG_PERSON, CHILDREN_AGE, 2007-04-07, false",
    // reg 4: a representative for a patient under 16
    "NHS, REPRESENTATIVE, NHS_NEEDS_REPRESENTATIVE, 2009-04-08, true"
  })
  void ages_are_decided_by_the_date_of_birth(
      Regime regime,
      DirectPaymentHolder holder,
      HoldingCondition condition,
      LocalDate born,
      boolean met) {
    Circumstances person = Circumstances.builder().dateOfBirth(born).build();
    Truth truth = judge(regime, holder, person, Map.of()).findings().get(condition).truth();
    assertThat(truth).isEqualTo(Truth.of(met));
  }

  @Test
  void a_patient_of_16_with_capacity_needs_no_representative_and_one_without_does() {
    LocalDate sixteen = DAY.minusYears(16);
    assertThat(needsRepresentative(sixteen, Finding.decided(true))).isEqualTo(Truth.DOES_NOT_HOLD);
    assertThat(needsRepresentative(sixteen, Finding.decided(false))).isEqualTo(Truth.HOLDS);
    Circumstances unknown = Circumstances.builder().dateOfBirth(sixteen).build();
    assertThat(truth(unknown, HoldingCondition.NHS_NEEDS_REPRESENTATIVE))
        .isEqualTo(Truth.UNDECIDED);
  }

  private static Truth needsRepresentative(LocalDate born, Finding capacity) {
    return truth(
        Circumstances.builder().dateOfBirth(born).capacity(capacity).build(),
        HoldingCondition.NHS_NEEDS_REPRESENTATIVE);
  }

  private static Truth truth(Circumstances person, HoldingCondition condition) {
    return judge(Regime.NHS, DirectPaymentHolder.REPRESENTATIVE, person, Map.of())
        .findings()
        .get(condition)
        .truth();
  }

  @ParameterizedTest(name = "capacity {0}: s 31 {1}, s 32 {2}")
  @CsvSource({"true, HOLDS, DOES_NOT_HOLD", "false, DOES_NOT_HOLD, HOLDS"})
  void capacity_decides_between_section_31_and_section_32(
      boolean capacity, Truth section31, Truth section32) {
    Circumstances person = Circumstances.builder().capacity(Finding.decided(capacity)).build();
    assertThat(
            judge(Regime.CARE_ACT_ADULT, DirectPaymentHolder.PERSON, person, Map.of())
                .findings()
                .get(HoldingCondition.CARE_ACT_CAPACITY)
                .truth())
        .isEqualTo(section31);
    assertThat(
            judge(Regime.CARE_ACT_ADULT, DirectPaymentHolder.AUTHORISED_PERSON, person, Map.of())
                .findings()
                .get(HoldingCondition.CARE_ACT_LACKS_CAPACITY)
                .truth())
        .isEqualTo(section32);
  }

  @ParameterizedTest
  @EnumSource(ExclusionOrder.class)
  void an_order_that_the_schedule_lists_stands_in_the_way_whoever_holds_the_money(
      ExclusionOrder order) {
    Circumstances person =
        Circumstances.builder().addExclusionOrder(order).exclusionOrdersChecked(true).build();
    boolean youth = order == ExclusionOrder.YOUTH_REHABILITATION_ORDER_WITH_DRUG_REQUIREMENT;
    for (DirectPaymentHolder holder :
        EnumSet.of(
            DirectPaymentHolder.PERSON,
            DirectPaymentHolder.NOMINEE,
            DirectPaymentHolder.AUTHORISED_PERSON)) {
      assertThat(
              judge(Regime.CARE_ACT_ADULT, holder, person, Map.of())
                  .findings()
                  .get(HoldingCondition.CARE_ACT_NO_LISTED_ORDER)
                  .truth())
          .isEqualTo(Truth.of(youth));
    }
    assertThat(truth(person, HoldingCondition.NHS_NO_LISTED_ORDER)).isEqualTo(Truth.DOES_NOT_HOLD);
    // the schedule for children was not read: an order is a question, never an answer
    assertThat(
            judge(Regime.CHILDREN_ACT, DirectPaymentHolder.YOUNG_PERSON, person, Map.of())
                .findings()
                .get(HoldingCondition.CHILDREN_NO_LISTED_ORDER)
                .truth())
        .isEqualTo(Truth.UNDECIDED);
  }

  @Test
  void without_orders_once_somebody_has_checked_none_stands_in_the_way() {
    Circumstances checked = Circumstances.builder().exclusionOrdersChecked(true).build();
    for (Regime regime : Regime.values()) {
      for (HoldingResult result : HoldingRequirements.judgeAll(regime, checked, DAY, Map.of())) {
        result
            .findings()
            .forEach(
                (condition, finding) -> {
                  if (condition.code().endsWith("no-listed-order")
                      && result.holder() != DirectPaymentHolder.PARENT
                      && !(regime == Regime.CHILDREN_ACT
                          && result.holder() == DirectPaymentHolder.PERSON)
                      && !(regime == Regime.SPECIAL_EDUCATIONAL_NEEDS
                          && result.holder() == DirectPaymentHolder.NOMINEE)) {
                    assertThat(finding.truth()).isEqualTo(Truth.HOLDS);
                  }
                });
      }
    }
  }

  @Test
  void the_circumstances_of_a_child_say_nothing_about_the_orders_on_a_parent() {
    Circumstances child =
        Circumstances.builder()
            .exclusionOrdersChecked(true)
            .capacity(Finding.decided(true))
            .build();
    HoldingResult parent =
        judge(Regime.SPECIAL_EDUCATIONAL_NEEDS, DirectPaymentHolder.PARENT, child, Map.of());
    assertThat(parent.open())
        .contains(HoldingCondition.SEN_NO_LISTED_ORDER, HoldingCondition.SEN_CAPACITY);
  }

  @Test
  void the_answer_names_everybody_who_could_hold_it_and_what_is_missing() {
    Circumstances lacksCapacity =
        Circumstances.builder()
            .dateOfBirth(DAY.minusYears(70))
            .capacity(Finding.decided(false))
            .exclusionOrdersChecked(true)
            .build();
    List<HoldingResult> results =
        HoldingRequirements.judgeAll(Regime.CARE_ACT_ADULT, lacksCapacity, DAY, Map.of());
    assertThat(results)
        .extracting(HoldingResult::holder)
        .containsExactly(
            DirectPaymentHolder.PERSON,
            DirectPaymentHolder.NOMINEE,
            DirectPaymentHolder.AUTHORISED_PERSON);
    assertThat(results)
        .extracting(HoldingResult::mayHold)
        .containsExactly(Truth.DOES_NOT_HOLD, Truth.DOES_NOT_HOLD, Truth.UNDECIDED);
    assertThat(results.get(0).unmet()).containsExactly(HoldingCondition.CARE_ACT_CAPACITY);
  }

  @Test
  void a_judgement_counts_only_on_its_own_question_and_by_whoever_may_answer_it() {
    HoldingCondition condition = HoldingCondition.CARE_ACT_CAPABLE;
    Map<HoldingCondition, Finding> right =
        Map.of(condition, judged(condition, DecisionMaker.LOCAL_AUTHORITY));
    assertThat(
            judge(Regime.CARE_ACT_ADULT, DirectPaymentHolder.PERSON, Circumstances.unknown(), right)
                .open())
        .doesNotContain(condition);
    Map<HoldingCondition, Finding> byNobodyWhoMay =
        Map.of(condition, judged(condition, DecisionMaker.PERSON));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                judge(
                    Regime.CARE_ACT_ADULT,
                    DirectPaymentHolder.PERSON,
                    Circumstances.unknown(),
                    byNobodyWhoMay));
  }

  @Test
  void every_condition_has_a_code_of_its_own_and_the_limb_explains_them_in_their_order() {
    List<String> codes =
        EnumSet.allOf(HoldingCondition.class).stream().map(HoldingCondition::code).toList();
    assertThat(codes).doesNotHaveDuplicates();
    HoldingResult result =
        judge(Regime.NHS, DirectPaymentHolder.NOMINEE, Circumstances.unknown(), Map.of());
    assertThat(result.limb().parts())
        .extracting(limb -> limb.code())
        .isEqualTo(
            HoldingRequirements.of(Regime.NHS, DirectPaymentHolder.NOMINEE).stream()
                .map(HoldingCondition::code)
                .toList());
  }

  @Test
  void a_result_without_conditions_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoldingResult(Regime.NHS, DirectPaymentHolder.PERSON, Map.of()));
  }

  private static Finding judged(HoldingCondition condition, DecisionMaker by) {
    return Finding.judged(
        Judgement.builder()
            .questionCode(condition.code())
            .subject("person-1")
            .holds(true)
            .by(by)
            .date(DAY)
            .rationale("uses a payroll service")
            .build());
  }

  private static Map<HoldingCondition, Finding> all(Regime regime, DirectPaymentHolder holder) {
    Map<HoldingCondition, Finding> all = new EnumMap<>(HoldingCondition.class);
    HoldingRequirements.of(regime, holder)
        .forEach(condition -> all.put(condition, Finding.decided(true)));
    return all;
  }

  private static HoldingResult judge(
      Regime regime,
      DirectPaymentHolder holder,
      Circumstances person,
      Map<HoldingCondition, Finding> found) {
    return HoldingRequirements.judge(regime, holder, person, DAY, found);
  }
}
