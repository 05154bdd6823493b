package org.personalbudgets.testing;

import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.decision.Answer;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.SpendPolicies;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;

/**
 * The laws that every {@link SpendPolicy} keeps, as a suite to run against one's own:
 *
 * <pre>{@code
 * class WeeklyTaxiCapTest implements SpendPolicyContract {
 *   @Override
 *   public SpendPolicy policy() {
 *     return new WeeklyTaxiCap();
 *   }
 * }
 * }</pre>
 *
 * <p>A policy that speaks about few requests overrides {@link #enquiries} to ask about those;
 * {@link #it_speaks_about_some_request} fails while the suite would otherwise prove nothing.
 */
public interface SpendPolicyContract {
  /** A new instance of the policy, configured like any other. */
  SpendPolicy policy();

  /** What the policy is asked: requests of people with agreed plans under every body of law. */
  @Provide
  default Arbitrary<Enquiry> enquiries() {
    return DecisionArbitraries.enquiries();
  }

  /** G9: it answers every enquiry, with a verdict and no exception. */
  @Property
  default void it_answers_every_enquiry(@ForAll("enquiries") Enquiry enquiry) {
    require(judged(policy(), enquiry) != null, "the policy returned null");
  }

  /** D8: asked again, the same instance gives an equal verdict, and so does a new one. */
  @Property
  default void it_gives_the_same_verdict_again(@ForAll("enquiries") Enquiry enquiry) {
    SpendPolicy policy = policy();
    @Nullable Verdict first = judged(policy, enquiry);
    require(Objects.equals(first, judged(policy, enquiry)), "a second verdict differs");
    require(Objects.equals(first, judged(policy(), enquiry)), "a new instance's verdict differs");
  }

  /** D6: what it was asked before makes no difference. */
  @Property
  default void what_it_was_asked_before_makes_no_difference(
      @ForAll("enquiries") Enquiry before, @ForAll("enquiries") Enquiry enquiry) {
    SpendPolicy used = policy();
    judged(used, before);
    require(
        Objects.equals(judged(used, enquiry), judged(policy(), enquiry)),
        "the verdict depends on what was asked before");
  }

  /** D3: where it forbids, the purchase is refused; where it fails, it is never allowed. */
  @Property
  default void what_it_says_decides_as_it_should(@ForAll("enquiries") Enquiry enquiry) {
    Decision decision = SpendPolicies.of(policy()).decide(enquiry.request(), enquiry.caseFile());
    boolean forbids = judged(policy(), enquiry) instanceof Verdict.Forbid;
    require(
        forbids == (decision.answer() == Answer.REFUSED),
        "the answer is " + decision.answer() + " although forbids is " + forbids);
    require(decision.failures().isEmpty(), "the policy failed: " + decision.failures());
  }

  /** D17: it is silent about every purchase outside the categories that it says it speaks of. */
  @Property
  default void it_is_silent_outside_the_categories_it_declares(
      @ForAll("enquiries") Enquiry enquiry) {
    SpendPolicy policy = policy();
    boolean mayKnow =
        policy
            .speaksOnlyOf()
            .map(only -> only.stream().anyMatch(enquiry.request().category()::isWithin))
            .orElse(true);
    require(
        mayKnow || judged(policy, enquiry) instanceof Verdict.Silent,
        "the policy speaks of " + enquiry.request().category() + " and does not declare it");
  }

  /** H79: no word of anybody's is in what it says: reasons hold codes, amounts and dates. */
  @Property
  default void it_repeats_nothing_personal(@ForAll("enquiries") Enquiry enquiry) {
    require(
        !String.valueOf(judged(policy(), enquiry)).contains(TextArbitraries.CANARY),
        "the verdict repeats a personal text");
  }

  /** Its id and the description of its contents never change, so that a record can name it. */
  @Example
  default void its_id_and_contents_stay_the_same() {
    SpendPolicy policy = policy();
    require(policy.id().equals(policy().id()), "the id of a new instance differs");
    require(policy.contents().equals(policy().contents()), "the contents differ");
    SpendPolicies.of(policy);
  }

  /** Most of the suite holds for a policy that never speaks: this one must. */
  @Example
  default void it_speaks_about_some_request() {
    SpendPolicy policy = policy();
    require(
        enquiries()
            .sampleStream()
            .limit(500)
            .anyMatch(enquiry -> !(judged(policy, enquiry) instanceof Verdict.Silent)),
        "the policy is silent about 500 enquiries: override enquiries() to ask about what it rules");
  }

  private static @Nullable Verdict judged(SpendPolicy policy, Enquiry enquiry) {
    return SpendPolicies.of(policy).judgeAlone(policy.id(), enquiry.request(), enquiry.caseFile());
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
