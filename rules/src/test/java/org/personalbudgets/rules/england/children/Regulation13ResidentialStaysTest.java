package org.personalbudgets.rules.england.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personalbudgets.rules.Example.codes;
import static org.personalbudgets.rules.Example.decide;
import static org.personalbudgets.rules.Example.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personalbudgets.core.category.Categories;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.Argument;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.core.stay.Stay;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayId;
import org.personalbudgets.core.stay.StayPayment;
import org.personalbudgets.core.stay.StaySetting;
import org.personalbudgets.core.stay.StayUnit;
import org.personalbudgets.money.DateRange;
import org.personalbudgets.rules.Example;

/** SI 2009/1887 regulation 13(3): a single period, and any twelve months. */
class Regulation13ResidentialStaysTest {
  private static final RulePack PACK = ChildrenPack.directPayments();
  private static final Category STAY = Categories.RESIDENTIAL_SHORT_STAY;
  private static final LocalDate START = LocalDate.of(2025, 1, 6);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'E9, seed 79: 28 days', 28, ALLOWED, ''",
    "'E9, seed 79: 29 days', 29, REFUSED, children.reg13-over-four-weeks"
  })
  void E9_a_single_period(String source, int days, Answer answer, String code) {
    Decision decision =
        decide(stay(DateRange.of(START, START.plusDays(days - 1L))), caseFile(List.of()), PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    if (answer == Answer.REFUSED) {
      assertThat(codes(decision)).containsExactly(code);
    }
  }

  /** Eleven stays of ten days, four weeks apart, and a twelfth. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"'E10, seed 79: 120 days', 10, ALLOWED", "'E10, seed 79: 121 days', 11, REFUSED"})
  void E10_any_twelve_months(String source, int last, Answer answer) {
    List<DateRange> eleven = everyFourWeeks(11, 10);
    LocalDate twelfth = START.plusWeeks(4 * 11);

    Decision decision =
        decide(stay(DateRange.of(twelfth, twelfth.plusDays(last - 1L))), caseFile(eleven), PACK);

    assertThat(decision.answer()).as(source).isEqualTo(answer);
    if (answer == Answer.REFUSED) {
      assertThat(codes(decision)).containsExactly("children.reg13-over-120-days");
      assertThat(decision.determiningReasons().get(0).arguments())
          .containsEntry("total", new Argument.Count(121))
          .containsEntry("over", new Argument.Count(1));
    }
  }

  @Test
  void E12_days_that_fall_out_of_the_window_no_longer_count() {
    // 119 days in the year from 6 January 2025: eleven stays of ten days and one of nine
    List<DateRange> stays = everyFourWeeks(11, 10);
    LocalDate twelfth = START.plusWeeks(4 * 11);
    stays.add(DateRange.of(twelfth, twelfth.plusDays(8)));
    // from 16 January 2026 the ten days of January 2025 lie more than twelve months back
    LocalDate next = LocalDate.of(2026, 1, 16);

    Decision within = decide(stay(DateRange.of(next, next.plusDays(10))), caseFile(stays), PACK);
    Decision over = decide(stay(DateRange.of(next, next.plusDays(11))), caseFile(stays), PACK);

    assertThat(within.answer()).isEqualTo(Answer.ALLOWED);
    assertThat(over.answer()).isEqualTo(Answer.REFUSED);
  }

  @Test
  void for_children_short_stays_are_not_chained() {
    List<DateRange> earlier = List.of(DateRange.of(START, START.plusDays(20)));
    DateRange asked = DateRange.of(START.plusDays(25), START.plusDays(45));

    assertThat(decide(stay(asked), caseFile(earlier), PACK).answer()).isEqualTo(Answer.ALLOWED);
  }

  @Test
  void what_is_left_and_when_it_may_next_begin_can_be_asked() {
    StayHistory full = history(everyFourWeeks(12, 10));
    Regulation13ResidentialStays rule = Regulation13ResidentialStays.literal();
    LocalDate december = LocalDate.of(2025, 12, 20);

    assertThat(rule.limits().left(full, december)).isZero();
    assertThat(rule.limits().nextFirstDay(full, december, 10)).contains(LocalDate.of(2026, 1, 6));
    assertThat(new Regulation13ResidentialStays(StayUnit.NIGHTS).contents())
        .isNotEqualTo(rule.contents());
  }

  private static List<DateRange> everyFourWeeks(int times, int days) {
    List<DateRange> stays = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      LocalDate first = START.plusWeeks(4L * time);
      stays.add(DateRange.of(first, first.plusDays(days - 1L)));
    }
    return stays;
  }

  private static CaseFile caseFile(List<DateRange> stays) {
    return CaseFile.builder()
        .plan(Example.under(Regime.CHILDREN_ACT).line("line-1", STAY, Regime.CHILDREN_ACT).agree())
        .stays(history(stays))
        .build();
  }

  private static StayHistory history(List<DateRange> stays) {
    List<Stay> all = new ArrayList<>();
    for (DateRange days : stays) {
      all.add(
          new Stay(
              StayId.of("stay-" + all.size()),
              days,
              StaySetting.CHILDRENS_RESIDENTIAL_ACCOMMODATION,
              StayPayment.DIRECT_PAYMENT));
    }
    return StayHistory.of(all);
  }

  private static SpendRequest stay(DateRange days) {
    return request(STAY).planLine(PlanLineId.of("line-1")).stay(days).build();
  }
}
