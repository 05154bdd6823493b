package org.personalbudgets.rules.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.decision.Outcome;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.finding.DecisionMaker;

/** Puts decisions into words. Pure: the same decision gives the same words anywhere. */
public final class Explainer {
  private final WordBook words;

  /** An explainer with these words. */
  public Explainer(WordBook words) {
    this.words = requireNonNull(words, "words");
  }

  /** The library's own words in that language. */
  public static Explainer in(Language language) {
    return switch (language) {
      case ENGLISH -> new Explainer(EnglishWords.BOOK);
    };
  }

  /** The decision in words for the reader. */
  public Explanation explain(Decision decision, Audience audience) {
    List<Reason> reasons = decision.determiningReasons();
    ImmutableList<Explanation.Because> because =
        reasons.stream()
            .limit(Explanation.MAX_SENTENCES)
            .map(
                reason ->
                    new Explanation.Because(
                        words.sentence(reason, audience), Sources.all(reason.sources())))
            .collect(toImmutableList());
    return new Explanation(
        answer(decision.outcome(), audience), because, reasons.size() - because.size());
  }

  private static String answer(Outcome outcome, Audience audience) {
    boolean toPerson = audience == Audience.PERSON;
    return outcome.match(
        new Outcome.Cases<String>() {
          @Override
          public String allowed(Outcome.Allowed allowed) {
            return toPerson ? "Yes, you can spend the money on this." : "Allowed.";
          }

          @Override
          public String conditional(Outcome.Conditional conditional) {
            return (toPerson ? "Yes, once this is there: " : "Allowed once this is there: ")
                + requirements(conditional.requirements())
                + ".";
          }

          @Override
          public String referred(Outcome.Referred referred) {
            return (toPerson ? "Somebody has to decide this first: " : "For a person to decide: ")
                + causes(referred.causes())
                + ".";
          }

          @Override
          public String refused(Outcome.Refused refused) {
            return toPerson ? "No, the money cannot be spent on this." : "Refused.";
          }
        });
  }

  private static String requirements(List<Requirement> requirements) {
    return requirements.stream()
        .map(requirement -> EnglishForms.code(requirement.code()))
        .collect(Collectors.joining("; "));
  }

  private static String causes(List<Outcome.Cause> causes) {
    return causes.stream().map(Explainer::cause).collect(Collectors.joining("; "));
  }

  private static String cause(Outcome.Cause cause) {
    if (cause instanceof Outcome.Cause.NeedsJudgement needs) {
      return who(needs.question().whoMayAnswer())
          + " must judge under "
          + needs.question().source()
          + " ("
          + EnglishForms.code(needs.question().code())
          + ")";
    }
    if (cause instanceof Outcome.Cause.PolicyFailed failed) {
      return "the rule " + failed.failure().policy() + " could not be applied";
    }
    return "no rule covers it";
  }

  private static String who(DecisionMaker maker) {
    return "the " + EnglishForms.code(maker.name().toLowerCase(java.util.Locale.ROOT));
  }
}
