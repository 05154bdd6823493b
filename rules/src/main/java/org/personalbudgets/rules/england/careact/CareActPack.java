package org.personalbudgets.rules.england.careact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.RulePack;
import org.personalbudgets.core.finding.Question;
import org.personalbudgets.core.law.InForce;
import org.personalbudgets.rules.england.common.CareActCommencement;
import org.personalbudgets.rules.england.directpayments.DirectPaymentsQuestions;
import org.personalbudgets.rules.england.directpayments.DirectPaymentsReason;
import org.personalbudgets.rules.england.directpayments.Regulation2ExcludedPersons;
import org.personalbudgets.rules.england.directpayments.Regulation3Relatives;
import org.personalbudgets.rules.england.directpayments.Regulation6CareHomeStays;

/**
 * England's law on what a council's money for an adult or a carer may be used for. It judges money
 * of {@code ADULT_SOCIAL_CARE} only; the conditions on direct payments apply to those alone.
 */
public final class CareActPack {
  /** Name of the pack. */
  public static final String NAME = "england.care-act";

  /** The first day that the pack covers. */
  public static final LocalDate FIRST_DAY = CareActCommencement.FIRST_DAY;

  private CareActPack() {}

  /** The pack, for every day of spending from 1 April 2015 on. */
  public static RulePack adultDirectPayments() {
    return RulePack.of(
        NAME,
        "1",
        InForce.from(FIRST_DAY),
        ImmutableList.of(
            new Section22NhsBoundary(),
            new Section22RegisteredNursing(),
            new Section23Housing(),
            new Section25NeedsToBeMet(),
            new Section33UseOfDirectPayment(),
            new Regulation2ExcludedPersons(),
            new Regulation3Relatives(),
            Regulation6CareHomeStays.literal()));
  }

  /** Every reason that a provision of the pack can give. */
  public static List<ReasonCode> reasonCodes() {
    return Stream.concat(
            Arrays.stream(CareActReason.values()).map(CareActReason::code),
            Arrays.stream(DirectPaymentsReason.values()).map(DirectPaymentsReason::code))
        .collect(ImmutableList.toImmutableList());
  }

  /** Every question that a provision of the pack can ask. */
  public static List<Question> questions() {
    return ImmutableList.<Question>builder()
        .addAll(CareActQuestions.ALL)
        .addAll(DirectPaymentsQuestions.ALL)
        .build();
  }
}
