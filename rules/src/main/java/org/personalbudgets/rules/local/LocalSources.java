package org.personalbudgets.rules.local;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Layer;

/** Keeps a council's rule from passing for national law or guidance. */
final class LocalSources {
  private LocalSources() {}

  static void check(Citation source) {
    Checks.that(
        source.layer() == Layer.LOCAL_POLICY || source.layer() == Layer.AGREEMENT,
        "a council's rule rests on its policy or an agreement, not on %s",
        source.layer());
  }
}
