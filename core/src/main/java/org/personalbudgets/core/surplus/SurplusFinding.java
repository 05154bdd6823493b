package org.personalbudgets.core.surplus;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.money.Amount;

/**
 * Whose each part of a stream's money is. The parts that are held make up the balance to the penny;
 * those that were spent stand beside it.
 *
 * <p>What is held is told apart in this order: what is promised, what an employer has set aside,
 * what may build up, and the rest. Our readings:
 *
 * <ul>
 *   <li>What is set aside and what is promised are taken out before the band is measured. Case that
 *       shows the difference: 1,000 held, 300 of it for redundancy, a band of 800. The 700 left are
 *       within the band; measured with the 300 they would be 200 over.
 *   <li>An agreed contingency and the band are not added: the larger counts. Case: a band of 800,
 *       an agreed contingency of 1,000 and 1,100 left: 100 is over, not nothing and not 300.
 *   <li>The person's own money is used first, so what is over is the funder's as far as the funder
 *       paid that much.
 * </ul>
 *
 * @param stream whose money
 * @param asOf the day at whose end
 * @param position where what is neither promised nor set aside lies against the band
 * @param parts the parts, in the order of their kinds
 */
public record SurplusFinding(
    FundingStream stream, LocalDate asOf, BandPosition position, List<SurplusPart> parts) {
  /** Copies the parts, and checks that they are in the order of their kinds. */
  public SurplusFinding {
    requireNonNull(stream, "stream");
    Checks.date("day of a finding on surplus", asOf);
    requireNonNull(position, "position");
    parts = Copies.list("parts", parts);
    for (int at = 1; at < parts.size(); at++) {
      Checks.that(
          parts.get(at - 1).kind().compareTo(parts.get(at).kind()) <= 0,
          "a part of %s must not follow one of %s",
          parts.get(at).kind(),
          parts.get(at - 1).kind());
    }
  }

  /** The finding for what is declared. */
  public static SurplusFinding of(SurplusRequest request) {
    return new SurplusSorting(requireNonNull(request, "request")).finding();
  }

  /** How much there is of a kind; nothing of one that is not among the parts. */
  public Amount of(SurplusPartKind kind) {
    requireNonNull(kind, "kind");
    return sum(part -> part.kind() == kind);
  }

  /** All that is held. */
  public Amount held() {
    return sum(part -> part.kind().isHeld());
  }

  /** What of the money held stays where it is: all but the true surplus. */
  public Amount kept() {
    return held().minus(of(SurplusPartKind.TRUE_SURPLUS));
  }

  /** All that a funder may ask back, where its rules let it. */
  public Amount reclaimable() {
    return sum(SurplusPart::isReclaimable);
  }

  /** Whether a questioned spend waits for somebody's judgement. */
  public boolean needsJudgement() {
    return parts.stream().anyMatch(part -> part.kind() == SurplusPartKind.NOT_JUDGED);
  }

  private Amount sum(Predicate<SurplusPart> which) {
    String currency =
        parts.isEmpty() ? Amount.ZERO_POUNDS.currencyCode() : parts.get(0).amount().currencyCode();
    return Amount.sum(currency, parts.stream().filter(which).map(SurplusPart::amount).toList());
  }

  /** The stream, the day and where the balance lies; no amounts. */
  @Override
  public String toString() {
    return "SurplusFinding{stream="
        + stream
        + ", asOf="
        + asOf
        + ", position="
        + position
        + ", parts="
        + parts.size()
        + "}";
  }
}
