package org.personalbudgets.core.agreement;

import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Confidence;

/**
 * What somebody who is to receive a direct payment for special educational provision agrees to in
 * writing: SI 2014/1652 regulation 8, seven items. The number was read; the wording of the items is
 * remembered and so marked.
 */
public enum RecipientUndertaking {
  /** To receive the direct payments. */
  RECEIVE_PAYMENTS,
  /** To use them only to secure the agreed provision. */
  USE_FOR_AGREED_PROVISION_ONLY,
  /** To comply with the conditions in the notice. */
  COMPLY_WITH_CONDITIONS,
  /** To tell the authority of changes in circumstances. */
  NOTIFY_CHANGES,
  /** To use an account approved for the payments. */
  USE_APPROVED_ACCOUNT,
  /** To let only approved people use the account. */
  LIMIT_ACCESS_TO_ACCOUNT,
  /** To keep a record of money paid in and out and show it on request. */
  KEEP_AND_SHOW_RECORDS;

  /** The regulation that asks for it. */
  public Citation source() {
    return Citation.law("SI 2014/1652", "reg 8").withConfidence(Confidence.REMEMBERED);
  }
}
