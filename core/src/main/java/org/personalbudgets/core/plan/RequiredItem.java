package org.personalbudgets.core.plan;

import java.util.Locale;
import java.util.Optional;
import org.personalbudgets.core.agreement.RecipientUndertaking;
import org.personalbudgets.core.law.Citation;

/**
 * Each thing that the law requires a plan, with its budget and agreement, to specify before money
 * is paid.
 *
 * <p>The seven items of NHS regulation 8(4) and the twelve of regulation 8 on special educational
 * needs are asked for where the plan pays direct payments of that stream, because that is what
 * those regulations are about; the items of the Care Act are asked for in every plan under it, and
 * two more where there is a direct payment.
 */
public enum RequiredItem {
  /** The needs that the assessment identified. */
  CARE_ACT_NEEDS(Citation.law("Care Act 2014", "s 25(1)(a)")),
  /** Whether, and to what extent, the needs are eligible: decided for each. */
  CARE_ACT_ELIGIBILITY(Citation.law("Care Act 2014", "s 25(1)(b)")),
  /** The needs that are going to be met and how. */
  CARE_ACT_NEEDS_TO_BE_MET(Citation.law("Care Act 2014", "s 25(1)(c)")),
  /** The outcomes and matters to which care and support is relevant. */
  CARE_ACT_OUTCOMES(Citation.law("Care Act 2014", "s 25(1)(d)")),
  /** The personal budget. */
  CARE_ACT_PERSONAL_BUDGET(Citation.law("Care Act 2014", "s 25(1)(e)")),
  /**
   * Advice and information: what can be done to meet or reduce needs, and what to prevent or delay
   * them. Both are asked for.
   */
  CARE_ACT_ADVICE(Citation.law("Care Act 2014", "s 25(1)(f)")),
  /** The needs to be met by direct payments. */
  CARE_ACT_DIRECT_PAYMENT_NEEDS(Citation.law("Care Act 2014", "s 25(2)(a)")),
  /** The amount and frequency of the direct payments. */
  CARE_ACT_DIRECT_PAYMENT_AMOUNT(Citation.law("Care Act 2014", "s 25(2)(b)")),
  /** The health needs and the outcomes intended. */
  NHS_NEEDS_AND_OUTCOMES(Citation.law("SI 2013/1617", "reg 8(4)(a)")),
  /** The services to be secured by direct payments. */
  NHS_SERVICES(Citation.law("SI 2013/1617", "reg 8(4)(b)")),
  /** The amount of the payments and the intervals at which they are made. */
  NHS_AMOUNT_AND_INTERVALS(Citation.law("SI 2013/1617", "reg 8(4)(c)")),
  /** The name of the care co-ordinator. */
  NHS_CARE_COORDINATOR(Citation.law("SI 2013/1617", "reg 8(4)(d)")),
  /** Who monitors each health condition. */
  NHS_MONITORS(Citation.law("SI 2013/1617", "reg 8(4)(e)")),
  /** The anticipated date of the first review and how it is to be carried out. */
  NHS_FIRST_REVIEW(Citation.law("SI 2013/1617", "reg 8(4)(f)")),
  /** The period of notice if payments are reduced or stopped. */
  NHS_NOTICE(Citation.law("SI 2013/1617", "reg 8(4)(g)")),
  /** In the notice: the name of the child or young person. */
  SEN_NAME(Citation.law("SI 2014/1652", "reg 8")),
  /** In the notice: the goods or services to be secured. */
  SEN_GOODS_AND_SERVICES(Citation.law("SI 2014/1652", "reg 8(2)(b)")),
  /** In the notice: the proposed amount. */
  SEN_AMOUNT(Citation.law("SI 2014/1652", "reg 8")),
  /** In the notice: the conditions on how the money may be spent. */
  SEN_CONDITIONS(Citation.law("SI 2014/1652", "reg 8")),
  /** In the notice: the dates of payment. */
  SEN_PAYMENT_DATES(Citation.law("SI 2014/1652", "reg 8")),
  /** In the written agreement of the recipient: to receive the payments. */
  SEN_RECEIVE_PAYMENTS(RecipientUndertaking.RECEIVE_PAYMENTS),
  /** In the written agreement of the recipient: to use them for the agreed provision only. */
  SEN_USE_FOR_AGREED_PROVISION_ONLY(RecipientUndertaking.USE_FOR_AGREED_PROVISION_ONLY),
  /** In the written agreement of the recipient: to comply with the conditions. */
  SEN_COMPLY_WITH_CONDITIONS(RecipientUndertaking.COMPLY_WITH_CONDITIONS),
  /** In the written agreement of the recipient: to tell of changes. */
  SEN_NOTIFY_CHANGES(RecipientUndertaking.NOTIFY_CHANGES),
  /** In the written agreement of the recipient: to use an approved account. */
  SEN_USE_APPROVED_ACCOUNT(RecipientUndertaking.USE_APPROVED_ACCOUNT),
  /** In the written agreement of the recipient: to let only approved people use the account. */
  SEN_LIMIT_ACCESS_TO_ACCOUNT(RecipientUndertaking.LIMIT_ACCESS_TO_ACCOUNT),
  /** In the written agreement of the recipient: to keep records and show them. */
  SEN_KEEP_AND_SHOW_RECORDS(RecipientUndertaking.KEEP_AND_SHOW_RECORDS);

  private final Citation source;
  private final Optional<RecipientUndertaking> undertaking;

  RequiredItem(Citation source) {
    this.source = source;
    this.undertaking = Optional.empty();
  }

  RequiredItem(RecipientUndertaking undertaking) {
    this.source = undertaking.source();
    this.undertaking = Optional.of(undertaking);
  }

  /** The text that requires it. */
  public Citation source() {
    return source;
  }

  /** The undertaking of the recipient that it is, if it is one. */
  public Optional<RecipientUndertaking> undertaking() {
    return undertaking;
  }

  /** The stable code, such as {@code nhs-notice}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
