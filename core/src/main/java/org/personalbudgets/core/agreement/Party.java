package org.personalbudgets.core.agreement;

import java.util.Optional;
import org.immutables.value.Value;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.person.Relationship;

/** Somebody who takes part in an agreement, and in which capacity. */
@Value.Immutable
public abstract sealed class Party permits ImmutableParty {
  Party() {}

  /** In which capacity. */
  public abstract PartyRole role();

  /** The name; never shown in {@code toString}. */
  @Value.Redacted
  public abstract String name();

  /** What they are to the person; never shown in {@code toString}. */
  @Value.Redacted
  public abstract Optional<Relationship> relationship();

  /** The id by which records know them: a client, funder or organisation id. */
  @Value.Redacted
  public abstract Optional<String> reference();

  @Value.Check
  void check() {
    Checks.shortText("name of party", name());
    reference().ifPresent(id -> Checks.id("reference of party", id));
  }

  /** A new builder. */
  public static Builder builder() {
    return ImmutableParty.builder();
  }

  /** Builds a party; role and name are required. */
  public interface Builder {
    /** Sets the capacity. */
    Builder role(PartyRole role);

    /** Sets the name. */
    Builder name(String name);

    /** Sets what they are to the person. */
    Builder relationship(Relationship relationship);

    /** Sets the id by which records know them. */
    Builder reference(String reference);

    /**
     * The party.
     *
     * @throws org.personalbudgets.core.IncompleteException if an attribute is missing
     * @throws IllegalArgumentException if an attribute is refused
     */
    Party build();
  }
}
