package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.money.Amount;

/** Two packs that differ in anything at all have different content hashes. */
class PolicyContentsTest {
  private static final Amount TEN = Amount.pounds("10.00");

  private static final List<Citation> SOURCES =
      List.of(
          Citation.local("Policy", "part one"),
          Citation.local("Policy part", "one"),
          Citation.law("Policy", "part one"),
          Citation.law("Policy", "part one").withConfidence(Confidence.REMEMBERED));

  static Stream<Function<Citation, SpendPolicy>> eachKindOfPolicy() {
    return Stream.of(
        source -> new EnoughMoneyLeft("p", Consequence.refuse(), source),
        source -> new InAgreedPlan("p", Consequence.refuse(), source),
        source -> new LinkedToEligibleNeed("p", source),
        source -> new LineCap("p", SpendWindow.WEEK, Consequence.refuse(), source),
        source -> cap(Categories.GYM, TEN, Consequence.refuse(), source),
        source -> window(SpendWindow.WEEK, TEN, Consequence.refuse(), source),
        source -> ProhibitedCategories.of("p", source, Categories.GYM),
        source ->
            ProhibitedCategories.of("p", Ask.SOURCE, Categories.GYM)
                .unless(new Question("q", DecisionMaker.PERSON, source)));
  }

  @ParameterizedTest
  @MethodSource("eachKindOfPolicy")
  void the_hash_tells_sources_apart_that_print_alike(Function<Citation, SpendPolicy> kind) {
    assertThat(SOURCES.stream().map(kind).map(PolicyContentsTest::hash)).doesNotHaveDuplicates();
  }

  @Test
  void the_hash_tells_every_other_part_apart() {
    Citation source = Ask.SOURCE;
    Question question = new Question("q", DecisionMaker.PERSON, source);
    List<SpendPolicy> all =
        new ArrayList<>(
            Arrays.asList(
                new EnoughMoneyLeft("p", Consequence.refuse(), source),
                new EnoughMoneyLeft("q", Consequence.refuse(), source),
                new EnoughMoneyLeft("p", Consequence.askApproval("a"), source),
                new EnoughMoneyLeft("p", Consequence.askApproval("b"), source),
                new EnoughMoneyLeft("p", Consequence.askEvidence("a"), source),
                new InAgreedPlan("p", Consequence.refuse(), source),
                new InAgreedPlan("p", Consequence.askApproval("a"), source),
                new LinkedToEligibleNeed("p", source),
                new LineCap("p", SpendWindow.WEEK, Consequence.refuse(), source),
                new LineCap("p", SpendWindow.CALENDAR_MONTH, Consequence.refuse(), source),
                new LineCap("p", SpendWindow.WEEK, Consequence.askApproval("a"), source),
                cap(Categories.GYM, TEN, Consequence.refuse(), source),
                cap(Categories.LEISURE, TEN, Consequence.refuse(), source),
                cap(Categories.GYM, Amount.pence(1), Consequence.refuse(), source),
                cap(Categories.GYM, Amount.ofMinor("EUR", 1000), Consequence.refuse(), source),
                cap(Categories.GYM, TEN, Consequence.askEvidence("a"), source),
                window(SpendWindow.CALENDAR_MONTH, TEN, Consequence.refuse(), source),
                window(SpendWindow.FINANCIAL_YEAR, TEN, Consequence.refuse(), source),
                window(SpendWindow.WEEK, Amount.pence(1), Consequence.refuse(), source),
                window(SpendWindow.WEEK, TEN, Consequence.askEvidence("a"), source),
                ProhibitedCategories.of("p", source, Categories.GYM),
                ProhibitedCategories.of("p", source, Categories.GYM, Categories.CLUB),
                ProhibitedCategories.of("p", source, Categories.GYM).unless(question),
                new ProhibitedCategories(
                    "p",
                    List.of(Categories.GYM),
                    Optional.of(new Question("q", DecisionMaker.CARER, source)),
                    source)));
    assertThat(all).extracting(PolicyContentsTest::hash).doesNotHaveDuplicates();
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void equal_policies_have_equal_hashes_in_any_order_of_giving() {
    SpendPolicy one = new LinkedToEligibleNeed("one", Ask.SOURCE);
    SpendPolicy two = new InAgreedPlan("two", Consequence.refuse(), Ask.SOURCE);
    InForce days = InForce.from(EngineCase.TODAY);
    assertThat(RulePack.of("pack", "1", days, List.of(one, two)))
        .isEqualTo(
            RulePack.of(
                "pack",
                "1",
                days,
                List.of(
                    new InAgreedPlan("two", Consequence.refuse(), Ask.SOURCE),
                    new LinkedToEligibleNeed("one", Ask.SOURCE))));
  }

  @Test
  void the_hash_of_a_pack_covers_its_name_its_version_and_its_days() {
    List<SpendPolicy> none = List.of();
    InForce days = InForce.from(EngineCase.TODAY);
    assertThat(
            Stream.of(
                    RulePack.of("pack", "1", days, none),
                    RulePack.of("pack2", "1", days, none),
                    RulePack.of("pack", "21", days, none),
                    RulePack.of("pac", "k1", days, none),
                    RulePack.of("pack", "1", InForce.from(EngineCase.AGREED), none),
                    RulePack.of(
                        "pack", "1", InForce.between(EngineCase.AGREED, EngineCase.TODAY), none))
                .map(pack -> pack.reference().contentHash()))
        .doesNotHaveDuplicates();
  }

  private static PurchaseCap cap(
      Category category, Amount most, Consequence above, Citation source) {
    return new PurchaseCap("p", category, new PurchaseCap.Limit(most, above), source);
  }

  private static WindowCap window(
      SpendWindow window, Amount most, Consequence above, Citation source) {
    return new WindowCap("p", Categories.GYM, new WindowCap.Cap(window, most, above), source);
  }

  private static String hash(SpendPolicy policy) {
    return RulePack.of("pack", "1", InForce.from(EngineCase.TODAY), List.of(policy))
        .reference()
        .contentHash();
  }
}
