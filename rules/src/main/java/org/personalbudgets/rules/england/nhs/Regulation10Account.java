package org.personalbudgets.rules.england.nhs;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.personalbudgets.core.agreement.AccountTerms;
import org.personalbudgets.core.agreement.AccountType;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.core.finding.Finding;
import org.personalbudgets.core.finding.Limb;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.policy.SpendWindow;
import org.personalbudgets.money.DateRange;

/**
 * SI 2013/1617 regulation 10: the account that a direct payment for health care is paid into, and
 * the one-off payment that is free of the rules on accounts (10(6) to (8) and 11(10)).
 *
 * <p>Readings: a payment is one-off when it is for one item or service, or for no more than five
 * together, and is the only direct payment in its financial year, from 1 April to 31 March. Two
 * payments of £200 on 31 March and 1 April are each the only one of their year. An account that is
 * not the holder's own may hold social-care and education money too; that it is kept for direct
 * payments alone and that only approved people use it is what its kind says.
 */
public final class Regulation10Account {
  /** Most items or services that one payment may be for. */
  public static final int MOST_ITEMS = 5;

  private static final String INSTRUMENT = "SI 2013/1617";

  private Regulation10Account() {}

  /**
   * Whether a payment is one-off.
   *
   * @param date the day of the payment
   * @param itemsOrServices how many items or services it is for; at least 1
   * @param otherPayments the days of the patient's other direct payments for health care
   */
  public static Limb isOneOff(
      LocalDate date, int itemsOrServices, Iterable<LocalDate> otherPayments) {
    Checks.that(
        itemsOrServices >= 1,
        "a payment is for at least one item or service but is for %s",
        itemsOrServices);
    DateRange year = SpendWindow.FINANCIAL_YEAR.around(Checks.date("day of the payment", date));
    boolean only =
        Iterables.all(Copies.list("other payments", otherPayments), day -> !year.contains(day));
    return Limb.all(
        "nhs.one-off-payment",
        law("reg 10(6) to (8)"),
        ImmutableList.of(
            fact("nhs.at-most-five-items", "reg 10(6)", itemsOrServices <= MOST_ITEMS),
            fact("nhs.only-payment-of-year", "reg 10(6)", only)));
  }

  /**
   * Whether the money may be paid into such an account.
   *
   * @param oneOff whether the payment is one-off
   */
  public static Limb mayBePaidInto(AccountTerms account, Limb oneOff) {
    boolean own = requireNonNull(account, "account").type() == AccountType.PERSONAL_ACCOUNT;
    Limb separate = fact("nhs.account-for-direct-payments", "reg 10(1) and (2)", !own);
    return Limb.any(
        "nhs.account-allowed",
        law("reg 10"),
        ImmutableList.of(separate, requireNonNull(oneOff, "oneOff")));
  }

  private static Limb fact(String code, String provision, boolean holds) {
    return Limb.fact(code, law(provision), Finding.decided(holds));
  }

  private static Citation law(String provision) {
    return Citation.law(INSTRUMENT, provision);
  }
}
