package org.personalbudgets.rules.england.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.money.Amount;
import org.personalbudgets.money.Rate;
import org.personalbudgets.rules.england.common.CareActCommencement;

/**
 * Schemes with made-up figures, to show the mechanism and to test with. They are no council's, and
 * each says so in its name, its source and its record.
 */
public final class SampleSchemes {
  private static final InForce DAYS = InForce.from(CareActCommencement.FIRST_DAY);
  private static final Citation MADE_UP =
      Citation.vendor("sample of this library", "made-up figures, no council's table")
          .withConfidence(Confidence.REMEMBERED);

  /** Hours and days at made-up prices. */
  public static final ReadyReckoner READY_RECKONER =
      new ReadyReckoner(
          record("sample-ready-reckoner"),
          ImmutableMap.of(
              "home-care-hour", Amount.pounds("24.00"),
              "personal-assistant-hour", Amount.pounds("16.50"),
              "day-centre-day", Amount.pounds("42.00"),
              "journey", Amount.pounds("8.00")));

  /** Made-up rows, whose price of a point falls as the score rises. */
  public static final PointsTable POINTS_TABLE =
      new PointsTable(
          record("sample-points-table"),
          ImmutableList.of(
              new PointsBand(0, 4, Amount.ZERO_POUNDS),
              new PointsBand(5, 9, Amount.pounds("40.00")),
              new PointsBand(10, 14, Amount.pounds("75.00")),
              new PointsBand(15, 19, Amount.pounds("105.00")),
              new PointsBand(20, 29, Amount.pounds("160.00")),
              new PointsBand(30, 40, Amount.pounds("245.00"))));

  /** Made-up rates of four domains. */
  public static final DomainRates DOMAIN_RATES =
      new DomainRates(
          record("sample-domain-rates"),
          ImmutableList.of(
              DomainRate.of("personal-care", NeedLevel.LOW, Amount.pounds("60.00")),
              DomainRate.of("personal-care", NeedLevel.MEDIUM, Amount.pounds("130.00")),
              DomainRate.of("personal-care", NeedLevel.HIGH, Amount.pounds("220.00")),
              DomainRate.of("personal-care", NeedLevel.VERY_HIGH, Amount.pounds("340.00")),
              DomainRate.of("meals", NeedLevel.LOW, Amount.pounds("20.00")),
              DomainRate.of("meals", NeedLevel.MEDIUM, Amount.pounds("45.00")),
              DomainRate.of("meals", NeedLevel.HIGH, Amount.pounds("72.00")),
              DomainRate.of("social-isolation", NeedLevel.LOW, Amount.ZERO_POUNDS),
              DomainRate.of("social-isolation", NeedLevel.MEDIUM, Amount.ZERO_POUNDS),
              new DomainRate("social-isolation", NeedLevel.HIGH, Amount.pounds("42.00"), true),
              new DomainRate(
                  "social-isolation", NeedLevel.VERY_HIGH, Amount.pounds("84.00"), true)));

  private SampleSchemes() {}

  private static SchemeRecord record(String name) {
    return SchemeRecord.builder()
        .id(new SchemeId(name, "1", DAYS))
        .source(MADE_UP)
        .isSample(true)
        .tolerance(Rate.percent("10"))
        .lastChanged(LocalDate.of(2026, 11, 22))
        .build();
  }
}
