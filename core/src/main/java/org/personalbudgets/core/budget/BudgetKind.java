package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import org.personalbudgets.core.law.Regime;

/** What a budget is called by the streams of money in it. */
public enum BudgetKind {
  /** Money of social care alone, or of education alone. */
  PERSONAL_BUDGET("personal budget"),
  /** Money of the NHS alone. */
  PERSONAL_HEALTH_BUDGET("personal health budget"),
  /** One budget across two or all of health, social care and education. */
  INTEGRATED_PERSONAL_BUDGET("integrated personal budget");

  private final String term;

  BudgetKind(String term) {
    this.term = term;
  }

  /**
   * The kind that streams make up.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static BudgetKind of(Set<FundingStream> streams) {
    Set<String> sectors = new HashSet<>();
    for (FundingStream stream : requireNonNull(streams, "streams")) {
      sectors.add(sector(stream));
    }
    if (sectors.isEmpty()) {
      throw new IllegalArgumentException("a budget has at least one stream of money");
    }
    if (sectors.size() > 1) {
      return INTEGRATED_PERSONAL_BUDGET;
    }
    return streams.contains(FundingStream.NHS) ? PERSONAL_HEALTH_BUDGET : PERSONAL_BUDGET;
  }

  private static String sector(FundingStream stream) {
    return switch (stream) {
      case ADULT_SOCIAL_CARE, CHILDRENS_SOCIAL_CARE -> "social care";
      case EDUCATION -> "education";
      case NHS -> "health";
    };
  }

  /**
   * What people under this body of law call it, in English and lower case. A personal budget of
   * children's social care goes by the name of "direct payment", although a direct payment is only
   * one way to manage a budget.
   */
  public String calledUnder(Regime regime) {
    return requireNonNull(regime, "regime") == Regime.CHILDREN_ACT && this == PERSONAL_BUDGET
        ? "direct payment"
        : term;
  }
}
