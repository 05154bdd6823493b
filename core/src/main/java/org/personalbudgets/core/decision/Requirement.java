package org.personalbudgets.core.decision;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;

/**
 * Something that has to be there before a purchase is allowed. A caller that has it says so by
 * adding the code to the request's evidence.
 *
 * @param kind what sort of thing it is
 * @param code its code, such as {@code quote} or {@code manager-approval}
 * @param source the rule that asks for it
 */
public record Requirement(Kind kind, String code, Citation source) {

  /**
   * The sorts of requirement, told apart by type so that a screen can treat each in its own way.
   */
  public enum Kind {
    /** A document or fact that shows something: a quote, a receipt, a qualification. */
    EVIDENCE,
    /** The consent of someone who may give it. */
    APPROVAL,
    /** A state of affairs that has to hold when the money is spent. */
    CONDITION
  }

  /** Refuses null and a code that breaks the grammar of ids. */
  public Requirement {
    requireNonNull(kind, "kind");
    Checks.id("requirement code", code);
    requireNonNull(source, "source");
  }

  /** A piece of evidence. */
  public static Requirement evidence(String code, Citation source) {
    return new Requirement(Kind.EVIDENCE, code, source);
  }

  /** An approval. */
  public static Requirement approval(String code, Citation source) {
    return new Requirement(Kind.APPROVAL, code, source);
  }

  /** A condition. */
  public static Requirement condition(String code, Citation source) {
    return new Requirement(Kind.CONDITION, code, source);
  }
}
