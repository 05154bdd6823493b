package org.personalbudgets.core.stay;

/**
 * Which length decides whether a stay is added to the next one. SI 2014/2871 reg 6(2) adds "a
 * period of less than 4 weeks" to the succeeding one and does not say whether a period that earlier
 * ones were added to is one period or several.
 *
 * <p>Case that shows the difference: stays of 20, 8 and 5 days with a week between them. Read by
 * each stay alone, 8 days are fewer than 28, so all three are added: 33 days, over the limit. Read
 * by what has accumulated, the first two make 28, which is not less than 28, so the third stands
 * alone and all is within the limit.
 */
public enum ChainReading {
  /** The length of the earlier stay by itself. */
  EACH_STAY_ALONE,
  /** The length of the earlier stay with all that was added to it. */
  ACCUMULATED
}
