package org.personalbudgets.rules.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.finding.Truth;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.rules.england.eligibility.EligibilityResult;
import org.personalbudgets.rules.england.eligibility.Route;

/**
 * Puts eligibility and rights into words: the answer, then every finding that makes it so. Pure:
 * the same findings give the same words anywhere.
 */
public final class RightsExplainer {
  static final String ELIGIBLE = "eligibility.result";

  private final WordBook words;

  /** An explainer with these words. */
  public RightsExplainer(WordBook words) {
    this.words = requireNonNull(words, "words");
  }

  /** The library's own words in that language. */
  public static RightsExplainer in(Language language) {
    return switch (language) {
      case ENGLISH -> new RightsExplainer(EnglishWords.BOOK);
    };
  }

  /** Whether needs are eligible, and why. */
  public Explanation explain(EligibilityResult result, Audience audience) {
    return explain(ELIGIBLE, result.test(), audience);
  }

  /** Whether somebody has a right, and why. */
  public Explanation explain(Route route, Audience audience) {
    return explain(StatementReasons.code("right", route.right()), route.test(), audience);
  }

  /** What was found on one limb, in a sentence; the code of the limb where it has no words. */
  public String finding(Limb limb, Audience audience) {
    return sentence(limb.code(), limb.source(), limb.truth(), audience);
  }

  private Explanation explain(String code, Limb test, Audience audience) {
    List<Limb.Fact> facts = test.determiningFacts();
    ImmutableList<Explanation.Because> because =
        facts.stream()
            .limit(Explanation.MAX_SENTENCES)
            .map(
                fact ->
                    new Explanation.Because(finding(fact, audience), Sources.one(fact.source())))
            .collect(toImmutableList());
    return new Explanation(
        sentence(code, test.source(), test.truth(), audience),
        because,
        facts.size() - because.size());
  }

  private String sentence(String code, Citation source, Truth truth, Audience audience) {
    return words.sentence(
        Reason.of(code).putArgument("truth", code(truth)).addSource(source), audience);
  }

  /** The truth as a code that reads as an answer. */
  private static String code(Truth truth) {
    return switch (truth) {
      case HOLDS -> "yes";
      case DOES_NOT_HOLD -> "no";
      case UNDECIDED -> "nobody-has-said-yet";
    };
  }
}
