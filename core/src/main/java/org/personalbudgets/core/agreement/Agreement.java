package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.personalbudgets.core.Caps;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Regime;
import org.personalbudgets.core.law.RulePackReference;
import org.personalbudgets.core.need.AssessmentId;

/**
 * What a person and the funders agreed about a version of a plan: the parties, their signatures,
 * the terms and what each side promises. The rules it was made under are frozen with it.
 */
@Value.Immutable
public abstract sealed class Agreement permits ImmutableAgreement {
  Agreement() {}

  /** Which agreement. */
  public abstract AgreementId id();

  /** The bodies of law it is under; at least one. */
  public abstract Set<Regime> regimes();

  /** The version of the plan that it is about. */
  public abstract PlanReference plan();

  /** The assessments that it rests on. */
  public abstract Set<AssessmentId> assessments();

  /** The first day on which it holds. */
  public abstract LocalDate startsOn();

  /** The rules it was made under. */
  public abstract RulePackReference rulePack();

  /** Who takes part in it. */
  public abstract List<Party> parties();

  /** Who has signed it; only roles of the parties, each role and name once. */
  public abstract List<Signature> signatures();

  /** The terms; none unless given. */
  @Value.Default
  public AgreementTerms terms() {
    return AgreementTerms.none();
  }

  /** What the person's side promises. */
  public abstract List<Obligation> personsObligations();

  /** What the funders promise. */
  public abstract List<Obligation> fundersObligations();

  /** What a recipient for special educational provision has agreed to in writing. */
  public abstract Set<RecipientUndertaking> undertakings();

  /** The parties who were given copies. */
  public abstract Set<PartyRole> copiesGivenTo();

  /** The agreement that this one takes the place of. */
  public abstract Optional<AgreementId> supersedes();

  /** Whether somebody in one of these roles had signed by this day, the day itself included. */
  public boolean isSignedBy(Set<PartyRole> roles, LocalDate date) {
    requireNonNull(roles, "roles");
    requireNonNull(date, "date");
    return signatures().stream()
        .anyMatch(signature -> roles.contains(signature.role()) && !signature.date().isAfter(date));
  }

  @Value.Check
  void check() {
    Checks.that(!regimes().isEmpty(), "an agreement is under at least one body of law");
    Checks.date("first day", startsOn());
    Checks.atMost("assessments", assessments().size(), Caps.MAX_LINES);
    Checks.atMost("parties", parties().size(), Caps.MAX_LINES);
    Checks.atMost("signatures", signatures().size(), Caps.MAX_LINES);
    checkSignatures();
    checkObligations("obligations of the person", personsObligations());
    checkObligations("obligations of the funders", fundersObligations());
    supersedes()
        .ifPresent(
            old -> Checks.that(!old.equals(id()), "agreement '%s' cannot supersede itself", old));
  }

  private void checkSignatures() {
    Set<PartyRole> roles =
        parties().stream().map(Party::role).collect(ImmutableSet.toImmutableSet());
    Set<Signature> seen = new HashSet<>();
    for (Signature signature : signatures()) {
      Checks.that(
          roles.contains(signature.role()),
          "a signature as %s needs a party in that role",
          signature.role());
      Checks.that(seen.add(signature), "a signature as %s is given twice", signature.role());
    }
  }

  private static void checkObligations(String what, List<Obligation> obligations) {
    Checks.atMost(what, obligations.size(), Caps.MAX_LINES);
    Set<String> codes = new HashSet<>();
    for (Obligation obligation : obligations) {
      Checks.that(
          codes.add(obligation.code()), "%s hold '%s' more than once", what, obligation.code());
    }
  }

  /** Id, plan and first day; nobody's name. */
  @Override
  public String toString() {
    return "Agreement{id=" + id() + ", plan=" + plan() + ", startsOn=" + startsOn() + "}";
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableAgreement.builder();
  }

  /** Builds an agreement; id, regimes, plan, first day and rule pack are required. */
  public interface Builder {
    /** Sets which agreement. */
    Builder id(AgreementId id);

    /** Adds a body of law it is under. */
    Builder addRegime(Regime regime);

    /** Sets the version of the plan that it is about. */
    Builder plan(PlanReference plan);

    /** Adds an assessment that it rests on. */
    Builder addAssessment(AssessmentId assessment);

    /** Sets the first day on which it holds. */
    Builder startsOn(LocalDate startsOn);

    /** Sets the rules it was made under. */
    Builder rulePack(RulePackReference rulePack);

    /** Adds a party. */
    Builder addParty(Party party);

    /** Adds parties, at most 10,000. */
    default Builder parties(Iterable<Party> parties) {
      Checks.each("parties", parties, Caps.MAX_LINES, this::addParty);
      return this;
    }

    /** Adds a signature. */
    Builder addSignature(Signature signature);

    /** Adds signatures, at most 10,000. */
    default Builder signatures(Iterable<Signature> signatures) {
      Checks.each("signatures", signatures, Caps.MAX_LINES, this::addSignature);
      return this;
    }

    /** Sets the terms. */
    Builder terms(AgreementTerms terms);

    /** Adds something the person's side promises. */
    Builder addPersonsObligation(Obligation obligation);

    /** Adds something the funders promise. */
    Builder addFundersObligation(Obligation obligation);

    /** Adds something a recipient for special educational provision has agreed to in writing. */
    Builder addUndertaking(RecipientUndertaking undertaking);

    /** Adds a party who was given a copy. */
    Builder addCopiesGivenTo(PartyRole role);

    /** Sets the agreement that this one takes the place of. */
    Builder supersedes(AgreementId supersedes);

    /**
     * The agreement.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    Agreement build();
  }
}
