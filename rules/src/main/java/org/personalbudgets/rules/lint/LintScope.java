package org.personalbudgets.rules.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.rules.local.CouncilPack;

/** What rules are tried with. */
@Value.Immutable
public abstract sealed class LintScope permits ImmutableLintScope {
  LintScope() {}

  /** The day of spending. */
  public abstract LocalDate date();

  /** The bodies of law whose money is tried, each by itself; at least one. */
  public abstract Set<Regime> regimes();

  /** What is bought, besides everything that the core names. */
  public abstract Set<Category> categories();

  /** The questions that are answered all with yes, and all with no. */
  public abstract List<Question> questions();

  /** Ids of payees whom rules may be about. */
  public abstract Set<String> payees();

  @Value.Check
  void check() {
    Checks.date("day of spending", date());
    Checks.that(!regimes().isEmpty(), "rules are tried under at least one body of law");
    Checks.atMost("categories", categories().size(), Caps.MAX_LINES);
    Checks.atMost("questions", questions().size(), Caps.MAX_LINES);
    Checks.atMost("payees", payees().size(), Caps.MAX_LINES);
    payees().forEach(payee -> Checks.id("payee", payee));
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableLintScope.builder();
  }

  /** Builds a scope; the day and a body of law are required. */
  public interface Builder {
    /** Sets the day of spending. */
    Builder date(LocalDate date);

    /** Adds a body of law whose money is tried. */
    Builder addRegime(Regime regime);

    /** Adds something that is bought. */
    Builder addCategory(Category category);

    /** Adds a question. */
    Builder addQuestion(Question question);

    /** Adds questions, at most 10,000. */
    default Builder questions(Iterable<Question> questions) {
      Checks.each("questions", questions, Caps.MAX_LINES, this::addQuestion);
      return this;
    }

    /** Adds the id of a payee. */
    Builder addPayee(String payee);

    /** Adds the categories and payees that a council's pack names. */
    default Builder addNamesOf(CouncilPack pack) {
      pack.categories().forEach(this::addCategory);
      pack.restrictedPayees().forEach(this::addPayee);
      return this;
    }

    /**
     * The scope.
     *
     * @throws org.personalbudgets.core.IncompleteException if the day is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    LintScope build();
  }
}
