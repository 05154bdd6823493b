package org.personalbudgets.core.person;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Truth;

/**
 * Where a person is ordinarily resident for Care Act 2014 sections 18 and 20, as the authorities
 * have settled it. Deemed residence (section 39: accommodation that another authority arranged) is
 * for the caller to have applied.
 */
public sealed interface OrdinaryResidence {
  /** Ordinarily resident in this authority's area. */
  static OrdinaryResidence settledIn(String authorityId) {
    return new SettledIn(authorityId);
  }

  /** Of no settled residence, and present in this authority's area. */
  static OrdinaryResidence presentWithoutSettledResidence(String authorityId) {
    return new PresentWithoutSettledResidence(authorityId);
  }

  /** Not established, or in dispute between authorities. */
  static OrdinaryResidence notEstablished() {
    return new NotEstablished();
  }

  /**
   * Whether the person is ordinarily resident in the authority's area, or present in it and of no
   * settled residence (Care Act 2014 section 18(1)(a)).
   *
   * @param authorityId the id of a local authority
   */
  Truth isIn(String authorityId);

  /** The same as a finding: decided, or open with the question that settles it. */
  default Finding findingIn(String authorityId) {
    Truth truth = isIn(authorityId);
    return truth.isDecided()
        ? Finding.decided(truth == Truth.HOLDS)
        : Finding.undecided(PersonQuestions.ORDINARY_RESIDENCE);
  }

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a person with a settled residence. */
    R settledIn(SettledIn residence);

    /** For a person of no settled residence. */
    R presentWithoutSettledResidence(PresentWithoutSettledResidence residence);

    /** For a residence not established. */
    R notEstablished(NotEstablished residence);
  }

  /**
   * Ordinarily resident in an authority's area.
   *
   * @param authorityId the id of the local authority
   */
  record SettledIn(String authorityId) implements OrdinaryResidence {
    /** Checks the id. */
    public SettledIn {
      Checks.id("authority id", authorityId);
    }

    @Override
    public Truth isIn(String other) {
      return Truth.of(authorityId.equals(requireNonNull(other, "authorityId")));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.settledIn(this);
    }
  }

  /**
   * Of no settled residence, and present in an authority's area.
   *
   * @param authorityId the id of the local authority
   */
  record PresentWithoutSettledResidence(String authorityId) implements OrdinaryResidence {
    /** Checks the id. */
    public PresentWithoutSettledResidence {
      Checks.id("authority id", authorityId);
    }

    @Override
    public Truth isIn(String other) {
      return Truth.of(authorityId.equals(requireNonNull(other, "authorityId")));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.presentWithoutSettledResidence(this);
    }
  }

  /** Not established, or in dispute. */
  record NotEstablished() implements OrdinaryResidence {
    @Override
    public Truth isIn(String other) {
      requireNonNull(other, "authorityId");
      return Truth.UNDECIDED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notEstablished(this);
    }
  }
}
