package org.personalbudgets.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.EngineCase;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.ledger.Overspending;
import org.personalbudgets.core.ledger.Posting;
import org.personalbudgets.core.ledger.PostingId;
import org.personalbudgets.core.ledger.PostingKind;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** Laws R1 to R3, R5 and R6, as a cap on spending in a calendar window keeps them. */
class WindowCapLawsTest {
  private static final LocalDate START = LocalDate.of(2024, 12, 20);
  private static final LocalDate RECORDED = LocalDate.of(2025, 12, 31);

  /** Somebody asks to spend. */
  record Wish(int day, int pennies) {
    LocalDate on() {
      return START.plusDays(day);
    }

    Posting posting(int number) {
      return Posting.builder().id(PostingId.of("wish-" + number)).kind(PostingKind.SPEND).stream(
              FundingStream.ADULT_SOCIAL_CARE)
          .amount(Amount.pence(pennies))
          .category(Categories.GYM)
          .effectiveOn(on())
          .recordedOn(RECORDED)
          .build();
    }
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40), Arbitraries.integers().between(1, 900))
        .as(Wish::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .withoutEdgeCases();
  }

  @Property
  void R1_R2_what_is_allowed_in_any_order_never_fills_a_window_beyond_its_cap(
      @ForAll("wishes") List<Wish> wishes,
      @ForAll SpendWindow window,
      @ForAll @IntRange(max = 2_000) int cap) {
    Ledger ledger = allowed(wishes, cap(window, cap));
    for (Wish wish : wishes) {
      Amount spent = ledger.spentWithin(Categories.LEISURE, window.around(wish.on()));
      assertThat(spent).isLessThanOrEqualTo(Amount.pence(cap));
    }
  }

  private static Ledger allowed(List<Wish> wishes, WindowCap cap) {
    Ledger ledger = Ledger.of("GBP", Overspending.RECORDED);
    for (Wish wish : wishes) {
      if (passes(cap, ledger, wish)) {
        ledger = ledger.append(wish.posting(ledger.size()));
      }
    }
    return ledger;
  }

  @Property
  void R3_what_is_left_of_the_cap_is_within_it_and_a_penny_more_is_not(
      @ForAll("wishes") List<Wish> wishes,
      @ForAll SpendWindow window,
      @ForAll @IntRange(max = 40) int day) {
    WindowCap cap = cap(window, 2_000);
    Ledger ledger = allowed(wishes, cap);
    LocalDate on = START.plusDays(day);
    long left = 2_000 - ledger.spentWithin(Categories.LEISURE, window.around(on)).minorUnits();
    if (left > 0) {
      assertThat(passes(cap, ledger, new Wish(day, (int) left))).isTrue();
    }
    assertThat(passes(cap, ledger, new Wish(day, (int) left + 1))).isFalse();
  }

  @Property
  void R5_raising_a_cap_never_makes_an_answer_stricter(
      @ForAll("wishes") List<Wish> wishes,
      @ForAll SpendWindow window,
      @ForAll @IntRange(max = 2_000) int cap,
      @ForAll @IntRange(max = 500) int more) {
    Ledger ledger = allowed(wishes, cap(window, 1_500));
    Wish wish = wishes.get(wishes.size() - 1);
    if (passes(cap(window, cap), ledger, wish)) {
      assertThat(passes(cap(window, cap + more), ledger, wish)).isTrue();
    }
  }

  @Property
  void R6_a_refund_frees_its_amount_in_the_window_of_the_spend_only(
      @ForAll("wishes") List<Wish> wishes,
      @ForAll SpendWindow window,
      @ForAll @IntRange(max = 40) int later) {
    Ledger before = allowed(wishes, cap(window, 100_000));
    Posting spend = before.postings().get(0);
    Ledger after =
        before.append(
            spend.refund(
                PostingId.of("back"),
                spend.amount(),
                spend.effectiveOn().plusDays(later),
                RECORDED));
    for (Wish wish : wishes) {
      boolean same = window.around(wish.on()).contains(spend.effectiveOn());
      Amount freed = same ? spend.amount() : Amount.ZERO_POUNDS;
      assertThat(after.spentWithin(Categories.LEISURE, window.around(wish.on())))
          .isEqualTo(before.spentWithin(Categories.LEISURE, window.around(wish.on())).minus(freed));
    }
  }

  private static WindowCap cap(SpendWindow window, int pennies) {
    return new WindowCap(
        "cap",
        Categories.LEISURE,
        new WindowCap.Cap(window, Amount.pence(pennies), Consequence.refuse()),
        Ask.SOURCE);
  }

  private static boolean passes(WindowCap cap, Ledger ledger, Wish wish) {
    SpendRequest request =
        EngineCase.builder(Categories.GYM, Amount.pence(wish.pennies()).toBigDecimal().toString())
            .build()
            .withDate(wish.on());
    CaseFile caseFile = CaseFile.builder().plan(EngineCase.plan()).ledger(ledger).build();
    return Ask.word(cap, request, caseFile).equals("silent");
  }
}
