package org.personalbudgets.core.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.law.LawRead;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.ledger.LedgerVersion;
import org.personalbudgets.core.spend.SpendRequest;

/**
 * The answer to one request, with everything needed to explain it, to check it and to make it
 * again: what each policy said, which of them decided, which failed, every dated value that was
 * read, the rules by content hash, and the version of the ledger that was seen.
 *
 * <p>Reasons are codes with typed arguments and sources; the words live elsewhere. Reasons and
 * reports come in the order of the policies' ids, whatever order they were composed in.
 */
public final class Decision {
  private final PolicyList policies;
  private final ImmutableList<RulePackReference> rulePacks;
  private final SpendRequest request;
  private final Optional<LedgerVersion> ledgerVersion;

  /** What each policy said; null where it was silent, failed or was not asked. */
  private final @Nullable Verdict[] verdicts;

  private final ImmutableList<Failure> failures;
  private final ImmutableList<LawRead<?>> lawRead;
  private final int said;
  private final int kindsRead;

  Decision(
      SpendPolicies asked,
      SpendRequest request,
      CaseFile caseFile,
      Facts facts,
      @Nullable Verdict[] verdicts,
      List<Failure> failures,
      int said) {
    this.policies = asked.policies();
    this.rulePacks = asked.references();
    this.request = request;
    this.ledgerVersion = caseFile.ledgerVersion();
    this.verdicts = verdicts;
    this.failures = ImmutableList.copyOf(failures);
    this.lawRead = facts.lawRead();
    this.said = said;
    this.kindsRead = facts.kindsReadBits();
  }

  /** The answer. */
  public Answer answer() {
    return Tally.answer(said);
  }

  /** The answer with what a caller has to act on. */
  public Outcome outcome() {
    return Outcomes.of(this);
  }

  /** The request that was judged. */
  public SpendRequest request() {
    return request;
  }

  /** The day whose law was applied: the day of spending. */
  public LocalDate legalDate() {
    return request.date();
  }

  /** The reasons that decided, in the order of the policies' ids. */
  public List<Reason> determiningReasons() {
    return reasons(PolicyReport.Part.DECISIVE);
  }

  /** The other reasons: of policies that spoke without deciding. */
  public List<Reason> otherReasons() {
    return reasons(PolicyReport.Part.APPLIED);
  }

  private List<Reason> reasons(PolicyReport.Part part) {
    return reports().stream()
        .filter(report -> report.part() == part)
        .flatMap(report -> report.reason().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Every policy and the part it played, in the order of ids. */
  public List<PolicyReport> reports() {
    ImmutableList.Builder<PolicyReport> reports =
        ImmutableList.builderWithExpectedSize(verdicts.length);
    for (int at = 0; at < verdicts.length; at++) {
      reports.add(report(at, verdicts[at]));
    }
    return reports.build();
  }

  private PolicyReport report(int at, @Nullable Verdict verdict) {
    String id = policies.id(at);
    if (verdict != null) {
      return new PolicyReport(
          id,
          decides(verdict) ? PolicyReport.Part.DECISIVE : PolicyReport.Part.APPLIED,
          Optional.of(verdict));
    }
    if (!policies.isInForce(at, request.date())) {
      return new PolicyReport(id, PolicyReport.Part.NOT_IN_FORCE, Optional.empty());
    }
    return hasFailed(id)
        ? new PolicyReport(id, PolicyReport.Part.FAILED, Optional.empty())
        : new PolicyReport(id, PolicyReport.Part.SILENT, Optional.of(Verdict.silent()));
  }

  private boolean hasFailed(String policy) {
    return failures.stream().anyMatch(failure -> failure.policy().equals(policy));
  }

  private boolean decides(Verdict verdict) {
    return switch (answer()) {
      case REFUSED -> verdict instanceof Verdict.Forbid;
      case REFERRED -> verdict instanceof Verdict.Refer;
      // a requirement alone is no permission, so a conditional answer rests on both
      case CONDITIONAL, ALLOWED -> true;
    };
  }

  /** What the policies said, in the order of ids; silent and failed ones left out. */
  public List<Verdict> verdictsSpoken() {
    ImmutableList.Builder<Verdict> spoken = ImmutableList.builder();
    for (Verdict verdict : verdicts) {
      if (verdict != null) {
        spoken.add(verdict);
      }
    }
    return spoken.build();
  }

  boolean anythingPermits() {
    return Tally.permits(said);
  }

  /** Policies that could not be asked, in the order of ids. */
  public List<Failure> failures() {
    return failures;
  }

  /** Every dated value that a policy read, in the order first read. */
  public List<LawRead<?>> lawRead() {
    return lawRead;
  }

  /** Whether the text behind every dated value and every determining source was itself read. */
  public boolean restsOnVerifiedLaw() {
    return lawRead.stream().allMatch(LawRead::isVerified)
        && determiningReasons().stream()
            .flatMap(reason -> reason.sources().stream())
            .allMatch(source -> source.isVerified());
  }

  /** The kinds of fact that were read. */
  public Set<FactKind> factsRead() {
    return Facts.kinds(kindsRead);
  }

  /** The rule packs asked, by name, version and content hash. */
  public List<RulePackReference> rulePacks() {
    return rulePacks;
  }

  /** The version of the ledger that was seen, when the case file had one. */
  public Optional<LedgerVersion> ledgerVersion() {
    return ledgerVersion;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decision that
        && said == that.said
        && kindsRead == that.kindsRead
        && request.equals(that.request)
        && rulePacks.equals(that.rulePacks)
        && ledgerVersion.equals(that.ledgerVersion)
        && failures.equals(that.failures)
        && lawRead.equals(that.lawRead)
        && Arrays.equals(verdicts, that.verdicts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(request, rulePacks, failures, lawRead, Arrays.hashCode(verdicts));
  }

  /** Request id, day and answer; nothing personal. */
  @Override
  public String toString() {
    return "Decision{" + request.id() + " on " + legalDate() + ": " + answer() + "}";
  }
}
