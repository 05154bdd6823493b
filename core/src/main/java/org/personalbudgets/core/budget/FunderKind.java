package org.personalbudgets.core.budget;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.InForce;

/** What kind of public body a funder is, and when bodies of that kind have existed. */
public enum FunderKind {
  /** A council with social services functions. */
  LOCAL_AUTHORITY(
      LocalDate.of(1974, 4, 1),
      Optional.empty(),
      Citation.law("Local Government Act 1972", "s 1").withConfidence(Confidence.REMEMBERED),
      ImmutableSet.of(
          FundingStream.ADULT_SOCIAL_CARE,
          FundingStream.CHILDRENS_SOCIAL_CARE,
          FundingStream.EDUCATION)),
  /** A clinical commissioning group, until integrated care boards took their place. */
  CLINICAL_COMMISSIONING_GROUP(
      LocalDate.of(2013, 4, 1),
      Optional.of(LocalDate.of(2022, 6, 30)),
      Citation.law("Health and Social Care Act 2012", "s 10").withConfidence(Confidence.REMEMBERED),
      ImmutableSet.of(FundingStream.NHS)),
  /** An integrated care board, from 1 July 2022. */
  INTEGRATED_CARE_BOARD(
      LocalDate.of(2022, 7, 1),
      Optional.empty(),
      Citation.law("Health and Care Act 2022", "s 19").withConfidence(Confidence.REMEMBERED),
      ImmutableSet.of(FundingStream.NHS)),
  /** NHS England, for the services that it commissions itself. */
  NHS_ENGLAND(
      LocalDate.of(2013, 4, 1),
      Optional.empty(),
      Citation.law("Health and Social Care Act 2012", "s 9").withConfidence(Confidence.REMEMBERED),
      ImmutableSet.of(FundingStream.NHS));

  private final LocalDate firstDay;
  private final Optional<LocalDate> lastDay;
  private final Citation source;
  private final ImmutableSet<FundingStream> streams;

  FunderKind(
      LocalDate firstDay,
      Optional<LocalDate> lastDay,
      Citation source,
      ImmutableSet<FundingStream> streams) {
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.source = source;
    this.streams = streams;
  }

  /** The days on which bodies of this kind have existed. */
  public InForce existence() {
    return new InForce(firstDay, lastDay);
  }

  /** The Act that made bodies of this kind. */
  public Citation source() {
    return source;
  }

  /** Whether bodies of this kind exist on this day. */
  public boolean existsOn(LocalDate date) {
    return existence().covers(date);
  }

  /** Whether a body of this kind answers for money of this stream. */
  public boolean funds(FundingStream stream) {
    return streams.contains(requireNonNull(stream, "stream"));
  }
}
