package org.personalbudgets.core.law;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import org.personalbudgets.core.check.Checks;

/**
 * Where a rule or a figure comes from: {@code SI 2014/2871 reg 3(2)}.
 *
 * @param layer the layer that the source belongs to
 * @param instrument the Act, instrument, guidance, policy or agreement, as it is usually cited; at
 *     most 200 code points
 * @param provision the section, regulation, paragraph or heading within it; at most 200 code points
 * @param confidence how surely what is cited is known
 */
@Immutable
public record Citation(Layer layer, String instrument, String provision, Confidence confidence) {
  /** Checks each component. */
  public Citation {
    requireNonNull(layer, "layer");
    Checks.shortText("instrument", instrument);
    Checks.shortText("provision", provision);
    requireNonNull(confidence, "confidence");
  }

  /**
   * An Act or regulations whose text was read; say {@link #withConfidence} when it was not.
   *
   * @param instrument such as {@code SI 2014/2871} or {@code Care Act 2014}
   * @param provision such as {@code reg 3(2)} or {@code s 18(7)}
   */
  public static Citation law(String instrument, String provision) {
    return new Citation(Layer.NATIONAL_LAW, instrument, provision, Confidence.TEXT_READ);
  }

  /** National guidance whose text was read; say {@link #withConfidence} when it was not. */
  public static Citation guidance(String title, String provision) {
    return new Citation(Layer.NATIONAL_GUIDANCE, title, provision, Confidence.TEXT_READ);
  }

  /** A council's or health body's policy whose text was read. */
  public static Citation local(String policy, String heading) {
    return new Citation(Layer.LOCAL_POLICY, policy, heading, Confidence.TEXT_READ);
  }

  /** A clause of an agreement. */
  public static Citation agreement(String agreement, String clause) {
    return new Citation(Layer.AGREEMENT, agreement, clause, Confidence.TEXT_READ);
  }

  /** A vendor's own rule. */
  public static Citation vendor(String vendor, String rule) {
    return new Citation(Layer.VENDOR, vendor, rule, Confidence.TEXT_READ);
  }

  /** This citation, known with another confidence. */
  public Citation withConfidence(Confidence other) {
    return new Citation(layer, instrument, provision, other);
  }

  /** Whether the cited text itself was read. */
  public boolean isVerified() {
    return confidence.isVerified();
  }

  /** The instrument and the provision: {@code SI 2014/2871 reg 3(2)}. */
  @Override
  public String toString() {
    return instrument + " " + provision;
  }
}
