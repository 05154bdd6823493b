package org.personalbudgets.core.agreement;

import org.personalbudgets.core.check.Checks;

/**
 * The set of rules that an agreement was made under, frozen: a later change of the rules reaches
 * this agreement only by notice.
 *
 * @param name the name of the rule pack; an id
 * @param version its version; an id
 * @param contentHash the hash of its content; an id
 */
public record RulePackReference(String name, String version, String contentHash) {
  /** Checks each component. */
  public RulePackReference {
    Checks.id("rule pack name", name);
    Checks.id("rule pack version", version);
    Checks.id("rule pack hash", contentHash);
  }
}
