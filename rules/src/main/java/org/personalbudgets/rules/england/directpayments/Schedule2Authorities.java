package org.personalbudgets.rules.england.directpayments;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.DatedTable;
import org.personalbudgets.rules.england.common.CareActCommencement;

/**
 * The councils whose direct payments may pay for care homes without limit: pilots named under the
 * older regulations from 1 November 2013, and in SI 2014/2871 Schedule 2 since 1 April 2015.
 *
 * <p>A council is known by the ids below; a caller whose councils have other ids compares nothing
 * and gets the limit.
 */
public final class Schedule2Authorities {
  private static final ImmutableSet<FunderId> SINCE_2015 =
      ids(
          "bristol",
          "cornwall",
          "enfield",
          "gateshead",
          "hertfordshire",
          "hull",
          "lincolnshire",
          "milton-keynes",
          "norfolk",
          "north-lincolnshire",
          "nottinghamshire",
          "redbridge",
          "staffordshire",
          "stockport",
          "surrey");

  /** The councils named on each day. */
  public static final DatedTable<Set<FunderId>> TABLE =
      DatedTable.<Set<FunderId>>named("direct-payments.care-home-authorities")
          .from(
              LocalDate.of(2013, 11, 1),
              ImmutableSet.<FunderId>builder()
                  .addAll(SINCE_2015)
                  .addAll(ids("dorset", "havering", "manchester"))
                  .build(),
              Citation.law("SI 2013/2270", "reg 4, inserting Sch 2A of SI 2009/1887"))
          .from(CareActCommencement.FIRST_DAY, SINCE_2015, Citation.law("SI 2014/2871", "Sch 2"))
          .stillInForce();

  private Schedule2Authorities() {}

  private static ImmutableSet<FunderId> ids(String... ids) {
    ImmutableSet.Builder<FunderId> set = ImmutableSet.builder();
    for (String id : ids) {
      set.add(FunderId.of(id));
    }
    return set.build();
  }
}
