package org.personalbudgets.core.decision;

import java.util.Optional;
import java.util.Set;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * One rule about spending: the one interface of this library that is meant for implementing.
 *
 * <p>A policy is a pure function. It reads the request and the facts and nothing else: no clock, no
 * file, no field that changes. It answers with {@link Verdict#silent()} where it has nothing to
 * say. It may be asked by many threads at once. A policy that throws or answers with null is
 * reported as failed and never leads to an allowed purchase; one that never returns blocks only the
 * thread that asked it, so a vendor who fears that sets a deadline around the whole decision.
 */
public interface SpendPolicy {

  /**
   * The policy's id, unique in any composition, such as {@code acme.weekly-taxi-cap}; read once,
   * when policies are composed.
   */
  String id();

  /**
   * What this policy says of the purchase.
   *
   * @param request the purchase
   * @param facts what the case holds; valid only during this call
   * @return the verdict, never null
   */
  Verdict judge(SpendRequest request, Facts facts);

  /**
   * The categories that this policy speaks of, each with all below it, when it is silent about
   * every other purchase whatever the facts; empty when it may speak of any. Read once, when
   * policies are composed. A decision about another category may then leave the policy unasked, and
   * reports it as silent: lists cost nothing where they do not apply.
   *
   * <p>A promise: what is left out here is a rule that does not apply. A policy may always leave it
   * empty; {@code SpendPolicyContract} tests whether a promise is kept.
   *
   * @return empty, or at least one and at most {@link org.personalbudgets.core.Caps#MAX_LINES}
   *     categories; composing policies refuses anything else
   */
  default Optional<Set<Category>> speaksOnlyOf() {
    return Optional.empty();
  }

  /**
   * Everything that makes this policy differ from another one with the same id: its parameters, or
   * a version. It becomes part of the content hash of the pack, so that a decision shows which
   * rules it was made under. Policies that are data print themselves; a policy in code that changes
   * what it says, or what it speaks of, owes a new text here.
   */
  default String contents() {
    return getClass().getName();
  }
}
