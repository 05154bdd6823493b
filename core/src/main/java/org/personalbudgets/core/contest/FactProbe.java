package org.personalbudgets.core.contest;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.decision.CaseFile;
import org.personalbudgets.core.finding.Judgement;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.remedy.Change;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * One fact left out, or changed where a lever allows it, to see how the answer responds. Closed.
 */
public sealed interface FactProbe {

  /**
   * Nobody had judged this.
   *
   * @param judgement the judgement that is left out
   */
  record WithoutJudgement(Judgement judgement) implements FactProbe {
    /** Refuses null. */
    public WithoutJudgement {
      requireNonNull(judgement, "judgement");
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, LocalDate date) {
      requireNonNull(date, "date");
      return Parts.withoutJudgement(requireNonNull(caseFile, "caseFile"), judgement);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withoutJudgement(this);
    }
  }

  /**
   * This evidence was not there.
   *
   * @param code the code of the evidence, approval or condition that is left out
   */
  record WithoutEvidence(String code) implements FactProbe {
    /** Refuses a code that breaks the grammar of ids. */
    public WithoutEvidence {
      Checks.id("evidence code", code);
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return request.withEvidence(Sets.difference(request.evidence(), ImmutableSet.of(code)));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withoutEvidence(this);
    }
  }

  /** The request named no line of the plan. */
  record WithoutPlanLine() implements FactProbe {
    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return Parts.withoutPlanLine(requireNonNull(request, "request"));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withoutPlanLine(this);
    }
  }

  /** Nobody knew what came and went. */
  record WithoutLedger() implements FactProbe {
    @Override
    public CaseFile applyTo(CaseFile caseFile, LocalDate date) {
      requireNonNull(date, "date");
      return Parts.but(caseFile, false, true, caseFile.circumstances());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withoutLedger(this);
    }
  }

  /** Nobody knew of stays in care homes. */
  record WithoutStays() implements FactProbe {
    @Override
    public CaseFile applyTo(CaseFile caseFile, LocalDate date) {
      requireNonNull(date, "date");
      return Parts.but(caseFile, true, false, caseFile.circumstances());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withoutStays(this);
    }
  }

  /** Nobody knew anything of the person. */
  record WithoutCircumstances() implements FactProbe {
    @Override
    public CaseFile applyTo(CaseFile caseFile, LocalDate date) {
      requireNonNull(date, "date");
      return Parts.but(caseFile, true, true, Circumstances.unknown());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withoutCircumstances(this);
    }
  }

  /**
   * Something that may change was otherwise.
   *
   * @param change the change of one lever
   */
  record Changed(Change change) implements FactProbe {
    /** Refuses null. */
    public Changed {
      requireNonNull(change, "change");
    }

    @Override
    public SpendRequest applyTo(SpendRequest request) {
      return change.applyTo(request);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, LocalDate date) {
      return change.applyTo(caseFile, date);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.changed(this);
    }
  }

  /** The request with the fact left out or changed. */
  default SpendRequest applyTo(SpendRequest request) {
    return requireNonNull(request, "request");
  }

  /** The case file with the fact left out or changed, as it would be relied on that day. */
  default CaseFile applyTo(CaseFile caseFile, LocalDate date) {
    requireNonNull(date, "date");
    return requireNonNull(caseFile, "caseFile");
  }

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a judgement left out. */
    R withoutJudgement(WithoutJudgement probe);

    /** For evidence left out. */
    R withoutEvidence(WithoutEvidence probe);

    /** For the plan line left out. */
    R withoutPlanLine(WithoutPlanLine probe);

    /** For the ledger left out. */
    R withoutLedger(WithoutLedger probe);

    /** For the stays left out. */
    R withoutStays(WithoutStays probe);

    /** For the circumstances left out. */
    R withoutCircumstances(WithoutCircumstances probe);

    /** For a lever changed. */
    R changed(Changed probe);
  }
}
