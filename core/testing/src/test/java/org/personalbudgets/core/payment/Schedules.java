package org.personalbudgets.core.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personalbudgets.core.agreement.OneOffPayment;
import org.personalbudgets.core.agreement.PaymentBasis;
import org.personalbudgets.core.agreement.PaymentTiming;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Cadence;
import org.personalbudgets.money.PeriodicAmount;
import org.personalbudgets.money.Rounding;

/** Schedules for tests: net, in advance, days over seven, each leg rounded half up. */
final class Schedules {
  static final Citation AGREED = Citation.agreement("agreement-1", "clause 2");

  private Schedules() {}

  static StatedAmount stated(String pounds, Cadence cadence) {
    return new StatedAmount(PeriodicAmount.of(Amount.pounds(pounds), cadence), AGREED);
  }

  static StatedAmount weekly(String pounds) {
    return stated(pounds, Cadence.WEEK);
  }

  static Draft net(String weekly, String contribution, Cadence cadence) {
    return open(weekly, cadence).contribution(weekly(contribution));
  }

  static Draft open(String weekly, Cadence cadence) {
    return new Draft().gross(weekly(weekly)).cadence(cadence);
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static PaymentLegs legs(String gross, String contribution) {
    return new PaymentLegs(Amount.pounds(gross), Amount.pounds(contribution));
  }

  /** A schedule in the making, of which everything may still be said otherwise. */
  static final class Draft {
    private StatedAmount gross = weekly("0");
    private Optional<StatedAmount> contribution = Optional.empty();
    private PaymentBasis basis = PaymentBasis.NET;
    private PaymentTiming timing = PaymentTiming.IN_ADVANCE;
    private Cadence cadence = Cadence.WEEK;
    private LocalDate firstDay = LocalDate.EPOCH;
    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<LocalDate> anchor = Optional.empty();
    private PeriodConvention convention = PeriodConvention.daysOverSeven();
    private LegRounding rounding = LegRounding.roundThenSubtract(Rounding.HALF_UP_EACH_LEG);
    private final List<OneOffPayment> oneOffs = new ArrayList<>();

    Draft gross(StatedAmount given) {
      gross = given;
      return this;
    }

    Draft contribution(StatedAmount given) {
      contribution = Optional.of(given);
      return this;
    }

    Draft basis(PaymentBasis given) {
      basis = given;
      return this;
    }

    Draft timing(PaymentTiming given) {
      timing = given;
      return this;
    }

    Draft cadence(Cadence given) {
      cadence = given;
      return this;
    }

    Draft firstDay(LocalDate given) {
      firstDay = given;
      return this;
    }

    Draft lastDay(LocalDate given) {
      lastDay = Optional.of(given);
      return this;
    }

    Draft anchor(LocalDate given) {
      anchor = Optional.of(given);
      return this;
    }

    Draft convention(PeriodConvention given) {
      convention = given;
      return this;
    }

    Draft rounding(LegRounding given) {
      rounding = given;
      return this;
    }

    Draft addOneOff(OneOffPayment given) {
      oneOffs.add(given);
      return this;
    }

    PaymentSchedule build() {
      PaymentSchedule.Builder builder =
          PaymentSchedule.builder()
              .gross(gross)
              .basis(basis)
              .timing(timing)
              .cadence(cadence)
              .firstDay(firstDay)
              .convention(convention)
              .rounding(rounding);
      contribution.ifPresent(builder::contribution);
      lastDay.ifPresent(builder::lastDay);
      anchor.ifPresent(builder::anchor);
      oneOffs.forEach(builder::addOneOff);
      return builder.build();
    }
  }
}
