package org.personalbudgets.rules.local;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.Set;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.core.law.Layer;

/** Who decided about a purchase: the law, guidance, a council's policy, an agreement, a vendor. */
public final class DecidingLayers {
  private DecidingLayers() {}

  /**
   * The layers that the determining reasons rest on, from the strongest down. Empty where no reason
   * decided: no rule covers the purchase, or a rule failed, and a person has to look.
   */
  public static Set<Layer> of(Decision decision) {
    return requireNonNull(decision, "decision").determiningReasons().stream()
        .flatMap(reason -> reason.sources().stream())
        .map(Citation::layer)
        .collect(Sets.toImmutableEnumSet());
  }
}
