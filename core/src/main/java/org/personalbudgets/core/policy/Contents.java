package org.personalbudgets.core.policy;

import org.personalbudgets.core.decision.SpendPolicy;
import org.personalbudgets.core.law.Citation;

/** All that a ready-made policy holds, as text. */
final class Contents {
  private Contents() {}

  /**
   * The policy's own text, and of each source what that text leaves out: its layer, its confidence
   * and where its instrument ends and its provision begins.
   */
  static String of(SpendPolicy policy, Citation... sources) {
    StringBuilder contents = new StringBuilder(policy.toString());
    for (Citation source : sources) {
      contents
          .append('|')
          .append(source.layer())
          .append('|')
          .append(source.confidence())
          .append('|')
          .append(source.instrument().length())
          .append('|')
          .append(source.provision().length());
    }
    return contents.toString();
  }
}
