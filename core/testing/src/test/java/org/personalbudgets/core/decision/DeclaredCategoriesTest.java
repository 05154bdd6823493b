package org.personalbudgets.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * A policy that declares the categories that it speaks of is put no other purchase, and the
 * decision is the one that asking everybody would have come to.
 */
class DeclaredCategoriesTest {
  private static final Category GYM = Category.of("leisure.gym");
  private static final Category ALCOHOL = Category.of("alcohol");

  /** Forbids what lies within its categories, and writes down of which purchases it was asked. */
  private record Listed(String id, Optional<Set<Category>> speaksOnlyOf, List<Category> asked)
      implements SpendPolicy {

    static Listed of(String id, Category... categories) {
      return new Listed(id, Optional.of(Set.of(categories)), new ArrayList<>());
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      asked.add(request.category());
      return speaksOnlyOf.orElseThrow().stream().anyMatch(request.category()::isWithin)
          ? Verdict.forbid(Reason.of("test.listed").putArgument("list", id))
          : Verdict.silent();
    }

    /** The same policy without a word of what it speaks of. */
    SpendPolicy undeclared() {
      return new Undeclared(this);
    }
  }

  private record Undeclared(SpendPolicy policy) implements SpendPolicy {
    @Override
    public String id() {
      return policy.id();
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      return policy.judge(request, facts);
    }
  }

  private static Decision decide(Category bought, SpendPolicy... policies) {
    SpendRequest request =
        SpendRequest.builder()
            .id("request")
            .date(EngineCase.request().date())
            .amount(EngineCase.request().amount())
            .payee(EngineCase.request().payee())
            .category(bought)
            .build();
    return SpendPolicies.of(policies).decide(request, EngineCase.caseFile());
  }

  @Example
  void D17_a_purchase_of_another_top_category_is_not_put_to_it_and_it_is_reported_silent() {
    Listed alcohol = Listed.of("no-alcohol", ALCOHOL);
    Decision decision = decide(GYM, alcohol, Behaviour.PERMITS.named("permits"));
    assertThat(alcohol.asked()).isEmpty();
    assertThat(decision.answer()).isEqualTo(Answer.ALLOWED);
    assertThat(decision.reports())
        .containsExactly(
            new PolicyReport("no-alcohol", PolicyReport.Part.SILENT, Optional.of(Verdict.silent())),
            new PolicyReport(
                "permits",
                PolicyReport.Part.DECISIVE,
                Optional.of(
                    Verdict.permit(Reason.of("test.permits").addSource(Behaviour.SOURCE)))));
  }

  @Example
  void D17_a_purchase_of_its_category_or_one_below_is_put_to_it_once() {
    for (Category bought : List.of(ALCOHOL, ALCOHOL.child("wine"))) {
      Listed alcohol = Listed.of("no-alcohol", GYM, ALCOHOL);
      assertThat(decide(bought, alcohol).answer()).isEqualTo(Answer.REFUSED);
      assertThat(alcohol.asked()).containsExactly(bought);
    }
  }

  @Example
  void what_lies_above_a_declared_category_or_begins_like_it_is_not_within_it() {
    Listed gym = Listed.of("no-gym", GYM);
    for (String bought : List.of("leisure", "leisure.gymnastics", "leisure.music")) {
      assertThat(decide(Category.of(bought), gym, Behaviour.PERMITS.named("permits")).answer())
          .isEqualTo(Answer.ALLOWED);
    }
    assertThat(decide(GYM, gym, Behaviour.PERMITS.named("permits")).answer())
        .isEqualTo(Answer.REFUSED);
  }

  @Example
  void asked_alone_it_answers_whatever_it_declares() {
    Listed alcohol = Listed.of("no-alcohol", ALCOHOL);
    SpendPolicies.of(alcohol).judgeAlone("no-alcohol", EngineCase.request(), EngineCase.caseFile());
    assertThat(alcohol.asked()).containsExactly(EngineCase.request().category());
  }

  /** Far more top categories than an index has room for, so that many share a place. */
  @Property
  void D17_the_decision_is_the_one_that_asking_everybody_comes_to(@ForAll long seed) {
    Random random = new Random(seed);
    List<Category> tops =
        IntStream.range(0, 1_000).mapToObj(at -> Category.of("top-" + at)).toList();
    List<Listed> lists = new ArrayList<>();
    for (int at = random.nextInt(40); at >= 0; at--) {
      Set<Category> categories = new HashSet<>();
      for (int n = random.nextInt(30); n >= 0; n--) {
        Category top = tops.get(random.nextInt(tops.size()));
        categories.add(random.nextBoolean() ? top : top.child("sub-" + random.nextInt(2)));
      }
      lists.add(Listed.of("list-" + at, categories.toArray(Category[]::new)));
    }
    SpendPolicy[] declared = lists.toArray(SpendPolicy[]::new);
    SpendPolicy[] undeclared = lists.stream().map(Listed::undeclared).toArray(SpendPolicy[]::new);
    Set<Category> some =
        lists.stream()
            .flatMap(list -> list.speaksOnlyOf().orElseThrow().stream())
            .collect(Collectors.toSet());
    some.add(tops.get(random.nextInt(tops.size())));
    for (Category bought : some) {
      Decision decision = decide(bought, declared);
      Decision ofAll = decide(bought, undeclared);
      assertThat(decision.answer()).isEqualTo(ofAll.answer());
      assertThat(decision.reports()).isEqualTo(ofAll.reports());
    }
  }

  private static SpendPolicy declaring(@Nullable Optional<Set<Category>> categories) {
    return new SpendPolicy() {
      @Override
      public String id() {
        return "declares";
      }

      @Override
      @SuppressWarnings("NullAway") // a policy that breaks its promise
      public Optional<Set<Category>> speaksOnlyOf() {
        return categories;
      }

      @Override
      public Verdict judge(SpendRequest request, Facts facts) {
        return Verdict.silent();
      }
    };
  }

  @Example
  void a_declaration_that_names_nothing_or_too_much_is_refused_when_policies_are_composed() {
    assertThatNullPointerException()
        .isThrownBy(() -> SpendPolicies.of(declaring(null)))
        .withMessage("categories that a policy speaks of");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpendPolicies.of(declaring(Optional.of(Set.of()))))
        .withMessage("policy declares speaks only of some categories and must name one");
    Set<Category> most =
        IntStream.range(0, Caps.MAX_LINES)
            .mapToObj(at -> Category.of("top-" + at))
            .collect(Collectors.toSet());
    assertThat(SpendPolicies.of(declaring(Optional.of(Set.copyOf(most)))).packs()).hasSize(1);
    most.add(GYM);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpendPolicies.of(declaring(Optional.of(most))));
  }
}
