package org.personalbudgets.core.payment;

/** Why a printed or paid figure may differ from the one that the schedule gives. */
public enum MismatchCause {
  /** The amount belongs to another cadence: by four weeks and not by the month, and the like. */
  OTHER_CADENCE,
  /** The gross stands where the net should. */
  GROSS_FOR_NET,
  /** The net stands where the gross should. */
  NET_FOR_GROSS,
  /** The contribution was taken off a second time. */
  CONTRIBUTION_TAKEN_TWICE,
  /** A whole period was paid where part of one is due. */
  WHOLE_FOR_STUB,
  /** The contribution was taken off before rounding and not after, or after and not before. */
  ROUNDING_ORDER,
  /** One digit differs, or two that are neighbours changed places. */
  MISPRINT
}
