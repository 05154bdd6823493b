package org.personalbudgets.rules.england.allocation;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.law.InForce;

/**
 * Which version of which scheme.
 *
 * @param name the stable name of the scheme
 * @param version its version
 * @param inForce the days of need on which this version may be used
 */
public record SchemeId(String name, String version, InForce inForce) {
  /** Checks each component; name and version together have at most 63 characters. */
  public SchemeId {
    Checks.id("scheme name", name);
    Checks.id("scheme version", version);
    requireNonNull(inForce, "inForce");
    Checks.id("scheme name with version", name + "." + version);
  }

  /** Name and version as one id, as an indicative budget records it. */
  public String tableVersion() {
    return name + "." + version;
  }
}
