package org.personalbudgets.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.core.spend.SpendRequest;

/** Policies that are wrong, slow, careless or malicious: hostile inputs H51 to H69. */
class HostilePoliciesTest {
  private static final SpendPolicy PERMITS = Behaviour.PERMITS.named("permits");

  private static Decision decide(SpendPolicy... policies) {
    return SpendPolicies.of(policies).decide(EngineCase.request(), EngineCase.caseFile());
  }

  private interface Body {
    Verdict judge(SpendRequest request, Facts facts);
  }

  private static SpendPolicy policy(String id, Body body) {
    return new SpendPolicy() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Verdict judge(SpendRequest request, Facts facts) {
        return body.judge(request, facts);
      }
    };
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // throws a checked exception unchecked
  private static <E extends Throwable> Verdict sneak(Throwable thrown) throws E {
    @SuppressWarnings("unchecked")
    E sneaked = (E) thrown;
    throw sneaked;
  }

  static Stream<Throwable> everythingThatIsCaught() {
    return Stream.of(
        new IllegalStateException("Jane Example"),
        new java.io.IOException("Jane Example"),
        new AssertionError("Jane Example"),
        new NoClassDefFoundError("Jane Example"),
        new StackOverflowError("Jane Example"));
  }

  @ParameterizedTest
  @MethodSource("everythingThatIsCaught")
  void H54_H55_whatever_it_throws_is_a_failure_that_names_nobody(Throwable thrown) {
    Decision decision =
        decide(PERMITS, policy("throws", (request, facts) -> HostilePoliciesTest.sneak(thrown)));
    assertThat(decision.answer()).isEqualTo(Answer.REFERRED);
    assertThat(decision.failures())
        .containsExactly(new Failure("throws", thrown.getClass().getName()));
    assertThat(decision + " " + decision.outcome() + decision.reports())
        .doesNotContain("Jane Example");
  }

  @Test
  void H54_the_other_policies_are_still_reported() {
    Decision decision = decide(Behaviour.THROWS.named("a"), Behaviour.FORBIDS.named("b"), PERMITS);
    assertThat(decision.answer()).isEqualTo(Answer.REFUSED);
    assertThat(decision.determiningReasons()).hasSize(1);
    assertThat(decision.otherReasons()).hasSize(1);
    assertThat(decision.failures()).hasSize(1);
  }

  @Test
  void H57_errors_of_the_virtual_machine_itself_are_thrown_on() {
    SpendPolicy exhausted =
        policy(
            "exhausted",
            (request, facts) -> {
              throw new OutOfMemoryError("pretended");
            });
    assertThatThrownBy(() -> decide(exhausted)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void H58_a_thread_that_is_told_to_die_dies() {
    SpendPolicy told =
        policy("told", (request, facts) -> HostilePoliciesTest.sneak(new ThreadDeath()));
    assertThatThrownBy(() -> decide(told)).isInstanceOf(ThreadDeath.class);
  }

  @Test
  void after_a_fatal_error_the_same_thread_can_decide_again() {
    AtomicInteger calls = new AtomicInteger();
    SpendPolicies policies =
        SpendPolicies.of(
            policy(
                "first-call-fatal",
                (request, facts) -> {
                  if (calls.getAndIncrement() == 0) {
                    throw new OutOfMemoryError("pretended");
                  }
                  return Verdict.permit(Reason.of("test.fine"));
                }));
    assertThatThrownBy(() -> policies.decide(EngineCase.request(), EngineCase.caseFile()))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(policies.decide(EngineCase.request(), EngineCase.caseFile()).answer())
        .isEqualTo(Answer.ALLOWED);
  }

  @Test
  void H56_null_is_a_failure() {
    Decision decision = decide(PERMITS, Behaviour.RETURNS_NULL.named("nothing"));
    assertThat(decision.answer()).isEqualTo(Answer.REFERRED);
    assertThat(decision.failures()).containsExactly(new Failure("nothing", Failure.RETURNED_NULL));
  }

  @Test
  void H59_H65_the_id_is_the_one_it_was_composed_with_whatever_it_says_later() {
    AtomicInteger calls = new AtomicInteger();
    SpendPolicy liar =
        new SpendPolicy() {
          @Override
          public String id() {
            return "name-" + calls.getAndIncrement();
          }

          @Override
          public Verdict judge(SpendRequest request, Facts facts) {
            throw new IllegalStateException();
          }
        };
    Decision decision = decide(liar);
    assertThat(decision.failures().get(0).policy()).isEqualTo("name-0");
    assertThat(calls).hasValue(1);
  }

  @Test
  void H60_H64_nothing_a_policy_is_given_can_be_changed() {
    SpendRequest before = EngineCase.request();
    Decision decision =
        decide(
            PERMITS,
            policy(
                "vandal",
                (request, facts) -> {
                  facts.plan().plan().lines().clear();
                  return Verdict.permit(Reason.of("test.vandal"));
                }));
    assertThat(decision.failures()).hasSize(1);
    assertThat(decision.request()).isEqualTo(before);
    assertThat(decision.answer()).isEqualTo(Answer.REFERRED);
  }

  @Test
  void H64_changing_the_array_or_list_it_was_composed_from_changes_nothing() {
    SpendPolicy[] array = {PERMITS};
    List<SpendPolicy> list = new ArrayList<>(List.of(PERMITS));
    SpendPolicies fromArray = SpendPolicies.of(array);
    RulePack fromList = RulePack.of("pack", "1", InForce.from(EngineCase.request().date()), list);
    array[0] = Behaviour.FORBIDS.named("forbids");
    list.add(Behaviour.FORBIDS.named("forbids"));
    assertThat(fromArray.decide(EngineCase.request(), EngineCase.caseFile()).answer())
        .isEqualTo(Answer.ALLOWED);
    assertThat(fromList.policies()).hasSize(1);
  }

  @Test
  void H61_a_policy_that_asks_the_engine_that_asks_it_fails_at_once() {
    AtomicReference<SpendPolicies> itself = new AtomicReference<>();
    SpendPolicies policies =
        SpendPolicies.of(
            PERMITS,
            policy(
                "asks-again",
                (request, facts) -> {
                  itself.get().decide(request, EngineCase.caseFile());
                  return Verdict.permit(Reason.of("test.asked"));
                }));
    itself.set(policies);
    Decision decision = policies.decide(EngineCase.request(), EngineCase.caseFile());
    assertThat(decision.failures())
        .containsExactly(new Failure("asks-again", IllegalStateException.class.getName()));
  }

  @Test
  void H61_endless_recursion_is_a_failure() {
    SpendPolicy endless =
        new SpendPolicy() {
          @Override
          public String id() {
            return "endless";
          }

          @Override
          @SuppressWarnings("InfiniteRecursion")
          public Verdict judge(SpendRequest request, Facts facts) {
            return judge(request, facts);
          }
        };
    assertThat(decide(PERMITS, endless).failures())
        .containsExactly(new Failure("endless", StackOverflowError.class.getName()));
  }

  @Test
  void H62_D17_each_policy_is_asked_exactly_once() {
    AtomicInteger calls = new AtomicInteger();
    SpendPolicy counting =
        policy(
            "counting",
            (request, facts) ->
                calls.incrementAndGet() % 2 == 1
                    ? Verdict.permit(Reason.of("test.odd"))
                    : Verdict.forbid(Reason.of("test.even")));
    Decision decision = decide(counting);
    decision.reports();
    decision.outcome();
    decision.determiningReasons();
    assertThat(calls).hasValue(1);
    assertThat(decision.answer()).isEqualTo(Answer.ALLOWED);
  }

  @Test
  void H63_a_policy_that_blocks_one_thread_leaves_others_free() throws InterruptedException {
    CountDownLatch blocked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    SpendPolicies policies =
        SpendPolicies.of(
            policy(
                "blocks-first-caller",
                (request, facts) -> {
                  if (calls.getAndIncrement() == 0) {
                    blocked.countDown();
                    awaitQuietly(release);
                  }
                  return Verdict.permit(Reason.of("test.done"));
                }));
    Thread first = new Thread(() -> policies.decide(EngineCase.request(), EngineCase.caseFile()));
    first.start();
    assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
    Decision second =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> policies.decide(EngineCase.request(), EngineCase.caseFile()));
    assertThat(second.answer()).isEqualTo(Answer.ALLOWED);
    release.countDown();
    first.join(TimeUnit.SECONDS.toMillis(10));
    assertThat(first.isAlive()).isFalse();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void H66_two_policies_with_one_id_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpendPolicies.of(PERMITS, PERMITS))
        .withMessage("two policies have the id permits");
    InForce inForce = InForce.from(EngineCase.request().date());
    RulePack one = RulePack.of("one", "1", inForce, List.of(PERMITS));
    RulePack two = RulePack.of("two", "1", inForce, List.of(PERMITS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpendPolicies.of(one, two))
        .withMessage("two policies have the id permits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpendPolicies.of(one, one))
        .withMessage("two rule packs have the name one");
  }

  @Test
  void H67_no_policies_at_all_is_for_a_person_and_says_so() {
    Decision decision = decide();
    assertThat(decision.answer()).isEqualTo(Answer.REFERRED);
    assertThat(decision.outcome())
        .isEqualTo(new Outcome.Referred(List.of(new Outcome.Cause.NotCovered())));
  }

  @Test
  void H68_D19_a_pack_outside_its_days_is_not_asked_and_says_so() {
    InForce longAgo =
        InForce.between(
            EngineCase.request().date().minusYears(2), EngineCase.request().date().minusDays(1));
    RulePack expired =
        RulePack.of("expired", "1", longAgo, List.of(PERMITS, Behaviour.THROWS.named("bad")));
    Decision decision =
        SpendPolicies.of(expired).decide(EngineCase.request(), EngineCase.caseFile());
    assertThat(decision.answer()).isEqualTo(Answer.REFERRED);
    assertThat(decision.failures()).isEmpty();
    assertThat(decision.reports())
        .extracting(PolicyReport::part)
        .containsOnly(PolicyReport.Part.NOT_IN_FORCE);
    SpendRequest lastDay = EngineCase.request().withDate(longAgo.lastDay().orElseThrow());
    assertThat(SpendPolicies.of(expired).decide(lastDay, EngineCase.caseFile()).failures())
        .hasSize(1);
  }

  @Test
  void H69_a_permission_and_a_prohibition_that_throws_is_not_allowed() {
    SpendPolicy throwingBan =
        policy(
            "ban",
            (request, facts) -> {
              Verdict ban = Verdict.forbid(Reason.of("test.ban"));
              throw new IllegalStateException(ban.toString());
            });
    assertThat(decide(PERMITS, throwingBan).answer()).isEqualTo(Answer.REFERRED);
  }

  @Test
  void H51_H53_policies_beyond_the_cap_are_refused_while_reading() {
    List<SpendPolicy> tooMany =
        IntStream.rangeClosed(0, Caps.MAX_POLICIES)
            .mapToObj(at -> Behaviour.SILENT.named("p" + at))
            .toList();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RulePack.of("pack", "1", InForce.from(EngineCase.request().date()), tooMany));
    Iterable<SpendPolicy> endless =
        () ->
            Stream.generate(new AtomicInteger()::getAndIncrement)
                .map(at -> Behaviour.SILENT.named("p" + at))
                .iterator();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RulePack.of("pack", "1", InForce.from(EngineCase.request().date()), endless));
  }

  @Test
  void H52_a_thousand_prohibitions_are_all_counted() {
    SpendPolicy[] bans =
        IntStream.range(0, Caps.MAX_POLICIES)
            .mapToObj(at -> Behaviour.FORBIDS.named("ban-" + at))
            .toArray(SpendPolicy[]::new);
    Decision decision = decide(bans);
    assertThat(decision.determiningReasons()).hasSize(Caps.MAX_POLICIES);
    assertThat(decision.toString()).hasSizeLessThan(200);
  }

  @Test
  void one_policy_can_be_asked_alone_to_see_why_it_failed() {
    SpendPolicies policies = SpendPolicies.of(PERMITS, Behaviour.THROWS.named("throws"));
    assertThatThrownBy(
            () -> policies.judgeAlone("throws", EngineCase.request(), EngineCase.caseFile()))
        .isInstanceOf(IllegalStateException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> policies.judgeAlone("nobody", EngineCase.request(), EngineCase.caseFile()))
        .withMessage("no policy has the id nobody");
    assertThat(Arrays.asList(policies.packs().get(0).name())).containsExactly("own");
  }
}
