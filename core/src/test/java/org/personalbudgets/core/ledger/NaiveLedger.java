package org.personalbudgets.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.category.Category;
import org.personalbudgets.core.plan.PlanLineId;
import org.personalbudgets.money.DateRange;

/**
 * The ledger as its documentation tells it: a list of postings, from which everything is worked out
 * afresh by looking at all of them. Shares no code with the ledger.
 */
record NaiveLedger(Overspending overspending, List<Posting> postings) {
  private static final Set<PostingKind> IN =
      Set.of(
          PostingKind.PAYMENT_IN,
          PostingKind.CONTRIBUTION_IN,
          PostingKind.TOP_UP_IN,
          PostingKind.CARRIED_IN);
  private static final Set<PostingKind> BACK =
      Set.of(PostingKind.RETURNED_TO_FUNDER, PostingKind.CARRIED_OUT);
  private static final Set<PostingKind> CLOSING =
      Set.of(PostingKind.SPEND, PostingKind.COMMITMENT_CANCELLED, PostingKind.COMMITMENT_EXPIRED);

  NaiveLedger with(Posting posting) {
    List<Posting> more = new ArrayList<>(postings);
    more.add(posting);
    return new NaiveLedger(overspending, more);
  }

  Optional<Posting> find(PostingId id) {
    return postings.stream().filter(posting -> posting.id().equals(id)).findFirst();
  }

  Optional<Posting> follower(Posting earlier, Set<PostingKind> kinds) {
    return postings.stream()
        .filter(later -> later.refersTo().equals(Optional.of(earlier.id())))
        .filter(later -> kinds.contains(later.kind()))
        .findFirst();
  }

  boolean isCorrected(Posting posting) {
    return follower(posting, Set.of(PostingKind.CORRECTION)).isPresent();
  }

  boolean isOpen(Posting commitment) {
    return commitment.kind() == PostingKind.COMMITMENT && follower(commitment, CLOSING).isEmpty();
  }

  long refunded(Posting spend) {
    return sum(
        posting ->
            posting.kind() == PostingKind.REFUND
                && posting.refersTo().equals(Optional.of(spend.id())));
  }

  /** Pennies of the postings that stand, corrected ones left out. */
  private long sum(Predicate<Posting> which) {
    Set<Optional<PostingId>> corrected =
        postings.stream()
            .filter(posting -> posting.kind() == PostingKind.CORRECTION)
            .map(Posting::refersTo)
            .collect(Collectors.toSet());
    return postings.stream()
        .filter(which)
        .filter(posting -> !corrected.contains(Optional.of(posting.id())))
        .mapToLong(posting -> posting.amount().minorUnits())
        .sum();
  }

  long received(FundingStream stream) {
    return sum(posting -> posting.stream() == stream && IN.contains(posting.kind()));
  }

  long returned(FundingStream stream) {
    return sum(posting -> posting.stream() == stream && BACK.contains(posting.kind()));
  }

  long committed(Predicate<Posting> which) {
    return sum(which.and(this::isOpen));
  }

  /** Pennies spent by the day of the spend, refunds taken off that day. */
  long spent(Predicate<Posting> which) {
    return sum(which.and(posting -> posting.kind() == PostingKind.SPEND))
        - sum(
            posting ->
                posting.kind() == PostingKind.REFUND
                    && which.test(find(posting.refersTo().orElseThrow()).orElseThrow()));
  }

  long held(LocalDate day, FundingStream stream) {
    Predicate<Posting> by =
        posting -> posting.stream() == stream && !posting.effectiveOn().isAfter(day);
    return sum(by.and(posting -> IN.contains(posting.kind())))
        - sum(by.and(posting -> BACK.contains(posting.kind())))
        - sum(by.and(posting -> posting.kind() == PostingKind.SPEND))
        + sum(by.and(posting -> posting.kind() == PostingKind.REFUND));
  }

  /** What came in less what went back, up to and including the day. */
  long netReceived(LocalDate day, FundingStream stream) {
    Predicate<Posting> by =
        posting -> posting.stream() == stream && !posting.effectiveOn().isAfter(day);
    return sum(by.and(posting -> IN.contains(posting.kind())))
        - sum(by.and(posting -> BACK.contains(posting.kind())));
  }

  /** What came back after the day of what was spent up to it. */
  long refundedAfter(LocalDate day, FundingStream stream) {
    return sum(
        posting ->
            posting.kind() == PostingKind.REFUND
                && posting.stream() == stream
                && posting.effectiveOn().isAfter(day)
                && !find(posting.refersTo().orElseThrow())
                    .orElseThrow()
                    .effectiveOn()
                    .isAfter(day));
  }

  long remaining(FundingStream stream) {
    return held(LocalDate.MAX, stream) - committed(posting -> posting.stream() == stream);
  }

  long spentOn(PlanLineId line, DateRange days) {
    return spent(
        spend -> spend.planLine().equals(Optional.of(line)) && days.contains(spend.effectiveOn()));
  }

  long spentWithin(Category category, DateRange days) {
    return spent(
        spend ->
            spend.category().filter(other -> other.isWithin(category)).isPresent()
                && days.contains(spend.effectiveOn()));
  }

  /** Whether the ledger must refuse the posting. */
  boolean refuses(Posting posting) {
    Optional<Posting> same = find(posting.id());
    if (same.isPresent()) {
      return !same.get().equals(posting);
    }
    boolean early =
        !postings.isEmpty()
            && posting.recordedOn().isBefore(postings.get(postings.size() - 1).recordedOn());
    if (early || (posting.refersTo().isPresent() && !follows(posting))) {
      return true;
    }
    return overspending == Overspending.REFUSED && with(posting).remaining(posting.stream()) < 0;
  }

  private boolean follows(Posting posting) {
    Optional<Posting> found = find(posting.refersTo().orElseThrow());
    if (found.isEmpty()) {
      return false;
    }
    Posting earlier = found.get();
    long earlierPennies = earlier.amount().minorUnits();
    long pennies = posting.amount().minorUnits();
    boolean alike =
        posting.stream() == earlier.stream()
            && posting.funder().equals(earlier.funder())
            && posting.planLine().equals(earlier.planLine())
            && posting.category().equals(earlier.category())
            && !posting.effectiveOn().isBefore(earlier.effectiveOn());
    return alike
        && switch (posting.kind()) {
          case SPEND -> isOpen(earlier) && pennies <= earlierPennies;
          case COMMITMENT_CANCELLED, COMMITMENT_EXPIRED ->
              isOpen(earlier) && pennies == earlierPennies;
          case REFUND ->
              earlier.kind() == PostingKind.SPEND
                  && !isCorrected(earlier)
                  && pennies <= earlierPennies - refunded(earlier);
          case CORRECTION ->
              earlier.kind() != PostingKind.CORRECTION
                  && earlier.kind() != PostingKind.COMMITMENT
                  && (earlier.kind() == PostingKind.SPEND || !CLOSING.contains(earlier.kind()))
                  && !isCorrected(earlier)
                  && pennies == earlierPennies
                  && posting.effectiveOn().equals(earlier.effectiveOn())
                  && refunded(earlier) == 0;
          default -> false;
        };
  }
}
