package org.personalbudgets.core.remedy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.personalbudgets.core.agreement.ManagementMode;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.core.spend.Payee;
import org.personalbudgets.core.spend.SpendRequest;
import org.personalbudgets.money.Amount;

/**
 * One change to one thing that the asker, or the person who judges, is free to change. Facts about
 * the person, the needs, the law and the past are no such thing, and no change of this closed type
 * touches them.
 */
public sealed interface Change {

  /** Spend this much, which is less than was asked. */
  record Spend(Amount amount) implements Change {
    /** Refuses null. */
    public Spend {
      requireNonNull(amount, "amount");
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return request.withAmount(amount);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.spend(this);
    }

    @Override
    public Lever lever() {
      return Lever.AMOUNT;
    }
  }

  /** Spend on that day. */
  record SpendOn(LocalDate date) implements Change {
    /** Refuses null and years outside 1900 to 2200. */
    public SpendOn {
      Checks.date("date", date);
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return request.withDate(date);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.spendOn(this);
    }

    @Override
    public Lever lever() {
      return Lever.DATE;
    }
  }

  /** Pay somebody else. */
  record Pay(Payee payee) implements Change {
    /** Refuses null. */
    public Pay {
      requireNonNull(payee, "payee");
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return request.withPayee(payee);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.pay(this);
    }

    @Override
    public Lever lever() {
      return Lever.PAYEE;
    }
  }

  /** Buy it under that line of the agreed plan. */
  record UseLine(PlanLineId planLine) implements Change {
    /** Refuses null. */
    public UseLine {
      requireNonNull(planLine, "planLine");
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return request.withPlanLine(planLine);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.useLine(this);
    }

    @Override
    public Lever lever() {
      return Lever.PLAN_LINE;
    }
  }

  /** Pay out of that stream. */
  record UseStream(FundingStream stream) implements Change {
    /** Refuses null. */
    public UseStream {
      requireNonNull(stream, "stream");
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return request.withStream(stream);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.useStream(this);
    }

    @Override
    public Lever lever() {
      return Lever.STREAM;
    }
  }

  /** Have the money paid out in that way. */
  record UseMode(ManagementMode mode) implements Change {
    /** Refuses null. */
    public UseMode {
      requireNonNull(mode, "mode");
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return request.withMode(mode);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.useMode(this);
    }

    @Override
    public Lever lever() {
      return Lever.MODE;
    }
  }

  /** Obtain what a rule requires; nothing may be claimed that is not there. */
  record Obtain(Requirement requirement) implements Change {
    /** Refuses null. */
    public Obtain {
      requireNonNull(requirement, "requirement");
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return request.withEvidence(
          ImmutableSet.<String>builder()
              .addAll(request.evidence())
              .add(requirement.code())
              .build());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.obtain(this);
    }

    @Override
    public Lever lever() {
      return Lever.EVIDENCE;
    }
  }

  /**
   * Ask the one who may judge; the remedy holds if the answer is yes. Where an answer is on file
   * for that day already, it stands.
   */
  record AskFor(Question question, String subject) implements Change {
    /** Refuses null and a subject that breaks the grammar of ids. */
    public AskFor {
      requireNonNull(question, "question");
      Checks.id("subject", subject);
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return requireNonNull(request, "request");
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, LocalDate date) {
      if (caseFile.judgement(question, subject, date).isPresent()) {
        return caseFile;
      }
      Judgement supposed =
          Judgement.builder()
              .questionCode(question.code())
              .subject(subject)
              .holds(true)
              .by(question.whoMayAnswer())
              .date(date)
              .rationale("supposed, to find what would change the answer")
              .build();
      return caseFile.plus(supposed);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.askFor(this);
    }

    @Override
    public Lever lever() {
      return Lever.JUDGEMENT;
    }
  }

  /**
   * One answer for each change.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a smaller amount. */
    R spend(Spend change);

    /** For another day. */
    R spendOn(SpendOn change);

    /** For another payee. */
    R pay(Pay change);

    /** For another line of the plan. */
    R useLine(UseLine change);

    /** For another stream. */
    R useStream(UseStream change);

    /** For another way of paying out. */
    R useMode(UseMode change);

    /** For evidence, an approval or a condition. */
    R obtain(Obtain change);

    /** For a person's judgement. */
    R askFor(AskFor change);
  }

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /** The request after this change. */
  SpendRequest applyTo(SpendRequest request);

  /** The case file after this change, as it would be relied on that day. */
  default CaseFile applyTo(CaseFile caseFile, LocalDate date) {
    requireNonNull(date, "date");
    return requireNonNull(caseFile, "caseFile");
  }

  /** The lever that this change pulls. */
  Lever lever();
}
