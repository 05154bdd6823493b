package org.personalbudgets.rules.england.common;

import java.util.Optional;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.finding.Truth;

/** What follows from a judgement that the law asks for, or from the lack of one. */
public final class Judged {
  private Judged() {}

  /** What was judged of the subject, if anything was. */
  public static Truth truth(Question question, String subject, Facts facts) {
    Optional<Judgement> judgement = facts.judgement(question, subject);
    return judgement.isEmpty() ? Truth.UNDECIDED : Truth.of(judgement.get().holds());
  }

  /**
   * A bar that a yes to the question lifts: silent on a yes, a prohibition on a no, and a question
   * where nobody has judged.
   */
  public static Verdict lifts(Question question, String subject, Facts facts, Reason bar) {
    return switch (truth(question, subject, facts)) {
      case HOLDS -> Verdict.silent();
      case DOES_NOT_HOLD -> Verdict.forbid(bar);
      case UNDECIDED -> Verdict.refer(bar, question, subject);
    };
  }

  /**
   * A permission that a yes to the question gives: a permission on a yes, a prohibition on a no,
   * and a question where nobody has judged.
   */
  public static Verdict permits(
      Question question, String subject, Facts facts, Reason permission, Reason bar) {
    return switch (truth(question, subject, facts)) {
      case HOLDS -> Verdict.permit(permission);
      case DOES_NOT_HOLD -> Verdict.forbid(bar);
      case UNDECIDED -> Verdict.refer(bar, question, subject);
    };
  }
}
