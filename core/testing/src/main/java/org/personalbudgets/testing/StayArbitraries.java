package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.stay.Stay;
import org.personalbudgets.core.stay.StayHistory;
import org.personalbudgets.core.stay.StayId;
import org.personalbudgets.core.stay.StayPayment;
import org.personalbudgets.core.stay.StaySetting;
import org.personalbudgets.money.DateRange;

/** Stays away from home, of 27, 28 and 29 days and other lengths, close together and far apart. */
public final class StayArbitraries {
  private StayArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(StayId.class, () -> TextArbitraries.ids().map(StayId::of))
        .add(Stay.class, StayArbitraries::stays)
        .add(StayHistory.class, StayArbitraries::stayHistories);
  }

  /** Single stays. */
  public static Arbitrary<Stay> stays() {
    return Combinators.combine(
            TextArbitraries.ids().map(StayId::of),
            DateArbitraries.ranges(),
            Arbitraries.of(StaySetting.class),
            Arbitraries.of(StayPayment.class))
        .as(Stay::new)
        .withoutEdgeCases();
  }

  /**
   * Histories of up to six stays. Gaps lie on both sides of four weeks; a stay may begin on the day
   * on which the one before ends.
   */
  public static Arbitrary<StayHistory> stayHistories() {
    Arbitrary<Piece> pieces =
        Combinators.combine(
                Arbitraries.of(0, 1, 2, 27, 28, 29, 365),
                Arbitraries.of(1, 2, 7, 27, 28, 29, 120),
                Arbitraries.of(StaySetting.class),
                Arbitraries.of(StayPayment.class))
            .as(Piece::new);
    return Combinators.combine(DateArbitraries.dates(), pieces.list().ofMaxSize(6))
        .as(StayArbitraries::history)
        .withoutEdgeCases();
  }

  private static StayHistory history(LocalDate first, List<Piece> pieces) {
    List<Stay> stays = new ArrayList<>();
    LocalDate day = first;
    for (Piece piece : pieces) {
      LocalDate from = day.plusDays(piece.daysAfter());
      day = from.plusDays(piece.length() - 1L);
      StayId id = StayId.of("stay-" + stays.size());
      stays.add(new Stay(id, DateRange.of(from, day), piece.setting(), piece.payment()));
    }
    return StayHistory.of(stays);
  }

  /** A stay to be, so many days after the last day of the one before. */
  private record Piece(int daysAfter, int length, StaySetting setting, StayPayment payment) {}
}
