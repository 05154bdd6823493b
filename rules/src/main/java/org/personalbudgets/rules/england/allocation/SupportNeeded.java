package org.personalbudgets.rules.england.allocation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.need.AssessmentId;

/**
 * What an assessment found, in the forms that schemes ask for: services, scored answers and levels.
 * A scheme reads the form it works with, so that several can be run on the same person.
 */
@Value.Immutable
public abstract sealed class SupportNeeded permits ImmutableSupportNeeded {
  SupportNeeded() {}

  /** The assessment it was found in: no assessment, no budget. */
  public abstract AssessmentId assessment();

  /** The day whose needs are counted. */
  public abstract LocalDate asOf();

  /** The services that the needs call for, each once. */
  public abstract List<ServiceNeeded> services();

  /** The scored answers of a questionnaire, each question once. */
  public abstract List<ScoredAnswer> answers();

  /** The levels of need, each domain once. */
  public abstract List<DomainLevel> levels();

  @Value.Check
  void check() {
    Checks.date("as-of date", asOf());
    distinct("service", services().stream().map(ServiceNeeded::service).toList());
    distinct("question", answers().stream().map(ScoredAnswer::question).toList());
    distinct("domain", levels().stream().map(DomainLevel::domain).toList());
  }

  private static void distinct(String what, List<String> codes) {
    Checks.atMost(what, codes.size(), Caps.MAX_LINES / 2);
    Set<String> seen = new HashSet<>();
    for (String code : codes) {
      Checks.that(seen.add(code), "%s '%s' is entered twice", what, code);
    }
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableSupportNeeded.builder();
  }

  /** Builds what is needed; assessment and day are required. */
  public interface Builder {
    /** Sets the assessment it was found in. */
    Builder assessment(AssessmentId assessment);

    /** Sets the day whose needs are counted. */
    Builder asOf(LocalDate asOf);

    /** Adds a service that the needs call for. */
    Builder addService(ServiceNeeded service);

    /** Adds a scored answer. */
    Builder addAnswer(ScoredAnswer answer);

    /** Adds a level of need. */
    Builder addLevel(DomainLevel level);

    /**
     * What is needed.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    SupportNeeded build();
  }
}
