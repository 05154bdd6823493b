package org.personalbudgets.core.decision;

import org.personalbudgets.core.finding.DecisionMaker;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.spend.SpendRequest;

/** Everything a policy can do when it is asked, right or wrong. */
enum Behaviour {
  PERMITS,
  REQUIRES,
  REFERS,
  FORBIDS,
  SILENT,
  THROWS,
  RETURNS_NULL;

  static final Citation SOURCE = Citation.vendor("test", "rule");

  SpendPolicy named(String id) {
    Behaviour behaviour = this;
    return new SpendPolicy() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Verdict judge(SpendRequest request, Facts facts) {
        return behaviour.verdict(id);
      }
    };
  }

  @SuppressWarnings("NullAway") // a policy that breaks its promise is what is tested
  private Verdict verdict(String id) {
    Reason why = Reason.of("test." + id).addSource(SOURCE);
    return switch (this) {
      case PERMITS -> Verdict.permit(why);
      case REQUIRES -> Verdict.require(why, Requirement.evidence("quote", SOURCE));
      case REFERS ->
          Verdict.refer(why, new Question("test.necessary", DecisionMaker.PERSON, SOURCE), "line");
      case FORBIDS -> Verdict.forbid(why);
      case SILENT -> Verdict.silent();
      case THROWS -> throw new IllegalStateException("Jane Example, 1 Sample Street");
      case RETURNS_NULL -> null;
    };
  }

  boolean fails() {
    return this == THROWS || this == RETURNS_NULL;
  }
}
