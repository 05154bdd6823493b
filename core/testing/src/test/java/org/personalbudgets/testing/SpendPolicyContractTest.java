package org.personalbudgets.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.policy.LinkedToEligibleNeed;
import org.personalbudgets.core.spend.SpendRequest;

/** The suite passes a good policy, and for each law there is a bad one that it catches. */
final class SpendPolicyContractTest {
  private static final List<Enquiry> ENQUIRIES = enquiries();

  private static List<Enquiry> enquiries() {
    JqwikSession.start();
    try {
      Random random = new Random(7);
      var generator = DecisionArbitraries.enquiries().generator(1_000);
      return Stream.generate(() -> generator.next(random).value()).limit(60).toList();
    } finally {
      JqwikSession.finish();
    }
  }

  /** A law that asks, by its name. */
  private record Law(String name, BiConsumer<SpendPolicyContract, Enquiry> check) {}

  private static final Law ANSWERS =
      new Law("answers", SpendPolicyContract::it_answers_every_enquiry);
  private static final Law SAME_AGAIN =
      new Law("same again", SpendPolicyContract::it_gives_the_same_verdict_again);
  private static final Law NO_MEMORY =
      new Law(
          "no memory",
          (contract, enquiry) ->
              contract.what_it_was_asked_before_makes_no_difference(ENQUIRIES.get(0), enquiry));
  private static final Law DECIDES =
      new Law("decides", SpendPolicyContract::what_it_says_decides_as_it_should);
  private static final Law NOTHING_PERSONAL =
      new Law("nothing personal", SpendPolicyContract::it_repeats_nothing_personal);
  private static final Law DECLARES =
      new Law("declares", SpendPolicyContract::it_is_silent_outside_the_categories_it_declares);
  private static final List<Law> LAWS =
      List.of(ANSWERS, SAME_AGAIN, NO_MEMORY, DECIDES, NOTHING_PERSONAL, DECLARES);

  static Stream<Arguments> bad() {
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger policies = new AtomicInteger();
    return Stream.of(
        Arguments.of(ANSWERS, (Supplier<SpendPolicy>) () -> policy((request, facts) -> null)),
        Arguments.of(
            SAME_AGAIN,
            (Supplier<SpendPolicy>)
                () -> policy((request, facts) -> flip(calls.incrementAndGet() % 2 == 0))),
        Arguments.of(
            NO_MEMORY,
            (Supplier<SpendPolicy>)
                () -> {
                  AtomicInteger asked = new AtomicInteger();
                  return policy((request, facts) -> flip(asked.incrementAndGet() > 1));
                }),
        Arguments.of(
            DECIDES,
            (Supplier<SpendPolicy>)
                () -> policy((request, facts) -> failOn(policies.incrementAndGet() % 2 == 1))),
        Arguments.of(
            NOTHING_PERSONAL,
            (Supplier<SpendPolicy>) () -> policy((request, facts) -> repeat(request))),
        Arguments.of(
            DECLARES,
            (Supplier<SpendPolicy>) () -> new SpeaksOfMore(Optional.of(Set.of(NOBODY_BUYS)))));
  }

  private static Verdict flip(boolean forbids) {
    return forbids ? Verdict.forbid(Reason.of("bad")) : Verdict.silent();
  }

  private static Verdict failOn(boolean fails) {
    if (fails) {
      throw new IllegalStateException("bad");
    }
    return Verdict.silent();
  }

  private static Verdict repeat(SpendRequest request) {
    String word = request.description().isPresent() ? TextArbitraries.CANARY : "none";
    return Verdict.permit(Reason.of("bad").putArgument("word", word));
  }

  private static final Category NOBODY_BUYS = Category.of("nobody-buys-this");

  /** Says that it speaks of some categories only, and requires evidence for every purchase. */
  private record SpeaksOfMore(Optional<Set<Category>> speaksOnlyOf) implements SpendPolicy {
    @Override
    public String id() {
      return "test.policy";
    }

    @Override
    public Verdict judge(SpendRequest request, Facts facts) {
      Citation source = Citation.vendor("test", "rule");
      return Verdict.require(Reason.of("bad"), Requirement.evidence("quote", source));
    }
  }

  /** What a bad policy says. */
  private interface Body {
    Verdict judge(SpendRequest request, Facts facts);
  }

  private static SpendPolicy policy(Body body) {
    return new SpendPolicy() {
      @Override
      public String id() {
        return "test.policy";
      }

      @Override
      public Verdict judge(SpendRequest request, Facts facts) {
        return body.judge(request, facts);
      }
    };
  }

  private static SpendPolicy good() {
    return new LinkedToEligibleNeed("test.linked", Citation.law("Care Act 2014", "s 26"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void each_law_catches_a_policy_that_breaks_it(Law law, Supplier<SpendPolicy> policies) {
    assertThat(ENQUIRIES).anyMatch(enquiry -> isCaught(law, policies::get, enquiry));
  }

  private static boolean isCaught(Law law, SpendPolicyContract contract, Enquiry enquiry) {
    try {
      law.check().accept(contract, enquiry);
      return false;
    } catch (AssertionError caught) {
      return true;
    }
  }

  @Test
  void a_good_policy_keeps_every_law() {
    SpendPolicyContract contract = SpendPolicyContractTest::good;
    for (Law law : LAWS) {
      assertThat(ENQUIRIES).noneMatch(enquiry -> isCaught(law, contract, enquiry));
    }
    assertThatCode(contract::its_id_and_contents_stay_the_same).doesNotThrowAnyException();
  }

  @Test
  void an_id_that_changes_is_caught() {
    AtomicInteger instances = new AtomicInteger();
    SpendPolicyContract contract =
        () -> {
          String id = "test." + instances.incrementAndGet();
          return new LinkedToEligibleNeed(id, Citation.law("Care Act 2014", "s 26"));
        };
    assertThatThrownBy(contract::its_id_and_contents_stay_the_same)
        .isInstanceOf(AssertionError.class);
  }
}
