package org.personalbudgets.core.payment;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.Conversion;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/**
 * Looks for what explains a figure. A cause that does not explain it to the penny is named only if
 * it comes within a fiftieth of the figure and leaves at most half of the difference: both limits
 * are ours, to keep chance likenesses out. The order of rounding and misprints explain to the penny
 * or not at all.
 */
final class Mismatches {
  private static final int NEAR = 50;
  private static final Rounding HALF_UP =
      Rounding.of(RoundingMode.HALF_UP, "search for the cause of a difference");
  private static final List<Cadence> CADENCES =
      ImmutableList.of(
          Cadence.WEEK,
          Cadence.TWO_WEEKS,
          Cadence.FOUR_WEEKS,
          Cadence.CALENDAR_MONTH,
          Cadence.QUARTER,
          Cadence.YEAR);
  private static final Comparator<LikelyCause> CLOSEST =
      Comparator.<LikelyCause, Amount>comparing(cause -> cause.unexplained().absolute())
          .thenComparing(LikelyCause::cause);

  private final Amount expected;
  private final Amount found;
  private final List<LikelyCause> causes = new ArrayList<>();

  private Mismatches(Amount expected, Amount found) {
    this.expected = expected;
    this.found = found;
  }

  /** Empty if the figures agree. */
  static Optional<AmountMismatch> ofPayment(PaymentSchedule schedule, int n, Amount found) {
    Payment payment = schedule.payment(n);
    Mismatches looking = new Mismatches(payment.paid(), found);
    if (looking.agree()) {
      return Optional.empty();
    }
    looking.legs(payment.legs(), payment.basis());
    looking.wholePeriod(schedule, payment);
    looking.otherOrder(schedule, payment);
    PaymentLegs stated = schedule.statedLegs();
    looking.cadences(
        PeriodicAmount.of(stated.paid(schedule.basis()), schedule.gross().amount().cadence()),
        schedule.cadence());
    return looking.result();
  }

  /** Empty if the figures agree. */
  static Optional<AmountMismatch> ofStated(
      PaymentLegs expected, PeriodicAmount found, boolean gross) {
    PaymentBasis basis = gross ? PaymentBasis.GROSS : PaymentBasis.NET;
    Amount right = gross ? expected.gross() : expected.contribution();
    Mismatches looking = new Mismatches(right, found.amount());
    if (looking.agree()) {
      return Optional.empty();
    }
    if (gross) {
      looking.legs(expected, basis);
    }
    looking.cadences(PeriodicAmount.of(right, found.cadence()), found.cadence());
    return looking.result();
  }

  private boolean agree() {
    return expected.compareTo(found) == 0;
  }

  private void legs(PaymentLegs legs, PaymentBasis basis) {
    if (basis == PaymentBasis.NET) {
      near(MismatchCause.GROSS_FOR_NET, null, legs.gross());
      near(MismatchCause.CONTRIBUTION_TAKEN_TWICE, null, legs.net().minus(legs.contribution()));
    } else {
      near(MismatchCause.NET_FOR_GROSS, null, legs.net());
    }
  }

  private void wholePeriod(PaymentSchedule schedule, Payment payment) {
    if (payment.period().kind() == PeriodKind.WHOLE) {
      return;
    }
    Cadence cadence = schedule.cadence();
    int index = cadence.indexOf(schedule.anchor(), payment.days().first());
    var whole = cadence.nthPeriod(schedule.anchor(), index);
    var share =
        schedule.convention().share(schedule.gross().amount().cadence(), cadence, whole, whole);
    near(
        MismatchCause.WHOLE_FOR_STUB,
        null,
        new LegRounding(schedule.rounding().order(), rounding(schedule))
            .legs(schedule.statedLegs(), share)
            .paid(schedule.basis()));
  }

  /** A payer that allows no rounding may still have paid by mistake what would need some. */
  private static Rounding rounding(PaymentSchedule schedule) {
    Rounding payers = schedule.rounding().rounding();
    return payers.mode() == RoundingMode.UNNECESSARY ? HALF_UP : payers;
  }

  private void otherOrder(PaymentSchedule schedule, Payment payment) {
    LegRounding used = schedule.rounding();
    RoundingOrder other =
        used.order() == RoundingOrder.ROUND_THEN_SUBTRACT
            ? RoundingOrder.SUBTRACT_THEN_ROUND
            : RoundingOrder.ROUND_THEN_SUBTRACT;
    var share = ((PaymentOrigin.Calculated) payment.origin()).share();
    Amount wouldGive =
        new LegRounding(other, used.rounding())
            .legs(schedule.statedLegs(), share)
            .paid(schedule.basis());
    if (wouldGive.equals(found)) {
      near(MismatchCause.ROUNDING_ORDER, null, wouldGive);
    }
  }

  /** What the amount would come to if its cadence, or that of the figure, were another. */
  private void cadences(PeriodicAmount amount, Cadence of) {
    for (Cadence other : CADENCES) {
      if (other != of) {
        near(MismatchCause.OTHER_CADENCE, other, converted(amount, other));
      }
      if (other != amount.cadence()) {
        PeriodicAmount mistaken = PeriodicAmount.of(amount.amount(), other);
        near(MismatchCause.OTHER_CADENCE, other, converted(mistaken, of));
      }
    }
  }

  private static Amount converted(PeriodicAmount amount, Cadence to) {
    return Conversion.WEEKS_52_A_YEAR.convert(amount, to, HALF_UP).amount();
  }

  private void near(MismatchCause cause, @Nullable Cadence cadence, Amount wouldGive) {
    Amount unexplained = found.minus(wouldGive);
    long rest = Math.abs(unexplained.minorUnits());
    boolean close =
        rest * NEAR <= Math.abs(found.minorUnits())
            && rest * 2 <= Math.abs(found.minus(expected).minorUnits());
    boolean news =
        causes.stream()
            .noneMatch(known -> known.cause() == cause && known.wouldGive().equals(wouldGive));
    if (close && news && !wouldGive.equals(expected)) {
      causes.add(new LikelyCause(cause, Optional.ofNullable(cadence), wouldGive, unexplained));
    }
  }

  private Optional<AmountMismatch> result() {
    if (isMisprint()) {
      near(MismatchCause.MISPRINT, null, found);
    }
    causes.sort(CLOSEST);
    return Optional.of(new AmountMismatch(expected, found, causes));
  }

  /** Whether the digits differ at one place, or at two neighbours that changed places. */
  private boolean isMisprint() {
    String right = Long.toString(expected.minorUnits());
    String wrong = Long.toString(found.minorUnits());
    if (right.length() != wrong.length()) {
      return false;
    }
    int first = -1;
    int count = 0;
    for (int at = 0; at < right.length(); at++) {
      if (right.charAt(at) != wrong.charAt(at)) {
        first = first < 0 ? at : first;
        count++;
      }
    }
    return count == 1
        || (count == 2
            && first + 1 < right.length()
            && right.charAt(first) == wrong.charAt(first + 1)
            && right.charAt(first + 1) == wrong.charAt(first));
  }
}
