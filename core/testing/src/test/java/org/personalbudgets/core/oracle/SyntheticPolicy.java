package org.personalbudgets.core.oracle;

import java.time.LocalDate;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.core.oracle.NaiveDecider.Rule;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/** A policy that does as its kind says, right or wrong, whatever the purchase. */
record SyntheticPolicy(String id, Rule rule) implements SpendPolicy {
  static final Citation SOURCE = Citation.vendor("test", "rule");

  @Override
  @SuppressWarnings("NullAway") // a policy that breaks its promise is among what is tested
  public Verdict judge(SpendRequest request, Facts facts) {
    Reason why = Reason.of("test." + id);
    return switch (rule.kind()) {
      case "permits" -> Verdict.permit(why);
      case "requires" -> Verdict.require(why, Requirement.evidence(rule.text("code"), SOURCE));
      case "refers" ->
          Verdict.refer(
              why, new Question(rule.text("code"), DecisionMaker.PERSON, SOURCE), "subject");
      case "forbids" -> Verdict.forbid(why);
      case "throws" -> throw new IllegalStateException("of no concern");
      case "returns null" -> null;
      case "most by law" ->
          request.amount().isGreaterThan(facts.inForce(table()).value())
              ? Verdict.forbid(Reason.of("test.by-law"))
              : Verdict.silent();
      default -> Verdict.silent();
    };
  }

  private DatedTable<Amount> table() {
    return DatedTable.<Amount>named("test.most")
        .from(LocalDate.ofEpochDay(rule.number("first")), Amount.pence(rule.number("most")), SOURCE)
        .until(LocalDate.ofEpochDay(rule.number("last")));
  }
}
