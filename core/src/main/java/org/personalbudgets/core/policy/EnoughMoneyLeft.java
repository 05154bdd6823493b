package org.personalbudgets.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.Facts;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.ledger.Ledger;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/**
 * The stream that pays, or the whole budget where none is named, holds the money and has not
 * promised it elsewhere; spending it to the last penny is within it. So what this policy lets pass
 * the ledger takes, as long as it is still at the version that was seen. Without a ledger nobody
 * knows, and the policy asks for that.
 *
 * @param id the policy's id
 * @param otherwise what follows when there is too little
 * @param source the rule that says so
 */
public record EnoughMoneyLeft(String id, Consequence otherwise, Citation source)
    implements SpendPolicy {

  /** The code of the reason given when there is too little. */
  public static final String CODE = "spend.not-enough-money-left";

  /** The code of the reason given, and of the condition asked for, when no ledger is known. */
  public static final String BALANCE_NOT_KNOWN = "spend.balance-not-known";

  /** Refuses null and an id that breaks the grammar of ids. */
  public EnoughMoneyLeft {
    Checks.id("policy id", id);
    requireNonNull(otherwise, "otherwise");
    requireNonNull(source, "source");
  }

  @Override
  public Verdict judge(SpendRequest request, Facts facts) {
    Optional<Ledger> ledger = facts.ledger();
    if (ledger.isEmpty()) {
      return new Consequence.Ask(Requirement.Kind.CONDITION, BALANCE_NOT_KNOWN)
          .verdict(request, Reason.of(BALANCE_NOT_KNOWN).addSource(source), source);
    }
    Optional<FundingStream> stream = facts.stream();
    Amount left =
        stream.isPresent() ? ledger.get().remaining(stream.get()) : ledger.get().remaining();
    if (request.amount().isAtMost(left)) {
      return Verdict.silent();
    }
    Reason why =
        Reason.of(CODE)
            .putArgument("amount", request.amount())
            .putArgument("left", left)
            .addSource(source);
    return otherwise.verdict(request, why, source);
  }

  @Override
  public String contents() {
    return Contents.of(this, source);
  }
}
