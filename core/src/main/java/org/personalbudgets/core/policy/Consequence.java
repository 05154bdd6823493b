package org.personalbudgets.core.policy;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.spend.SpendRequest;

/** What follows when a limit is passed. Closed. */
public sealed interface Consequence {

  /** The purchase is prohibited. */
  record Refuse() implements Consequence {
    @Override
    public Verdict verdict(SpendRequest request, Reason why, Citation source) {
      requireNonNull(request, "request");
      requireNonNull(source, "source");
      return Verdict.forbid(why);
    }
  }

  /**
   * The purchase needs something first; a request that holds it as evidence passes.
   *
   * @param kind what sort of thing it is
   * @param code its code among the request's evidence
   */
  record Ask(Requirement.Kind kind, String code) implements Consequence {
    /** Refuses null and a code that breaks the grammar of ids. */
    public Ask {
      requireNonNull(kind, "kind");
      Checks.id("requirement code", code);
    }

    @Override
    public Verdict verdict(SpendRequest request, Reason why, Citation source) {
      requireNonNull(why, "why");
      requireNonNull(source, "source");
      return request.evidence().contains(code)
          ? Verdict.silent()
          : Verdict.require(why, new Requirement(kind, code, source));
    }
  }

  /** The purchase is prohibited. */
  static Consequence refuse() {
    return new Refuse();
  }

  /** The purchase needs an approval with this code. */
  static Consequence askApproval(String code) {
    return new Ask(Requirement.Kind.APPROVAL, code);
  }

  /** The purchase needs a piece of evidence with this code. */
  static Consequence askEvidence(String code) {
    return new Ask(Requirement.Kind.EVIDENCE, code);
  }

  /** What a policy with this consequence says of a purchase that passes its limit. */
  Verdict verdict(SpendRequest request, Reason why, Citation source);
}
