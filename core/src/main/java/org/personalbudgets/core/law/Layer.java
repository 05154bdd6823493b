package org.personalbudgets.core.law;

/**
 * Which layer a rule belongs to, from the strongest down. A lower layer never widens what a higher
 * one bars; every result shows which layer decided.
 */
public enum Layer {
  /** An Act, or regulations made under one. */
  NATIONAL_LAW,
  /** Statutory or national guidance: to be followed unless there is good reason not to. */
  NATIONAL_GUIDANCE,
  /** The policy of one council or one health body. */
  LOCAL_POLICY,
  /** What one person and one funder agreed with each other. */
  AGREEMENT,
  /** A rule of the software vendor's own. */
  VENDOR
}
