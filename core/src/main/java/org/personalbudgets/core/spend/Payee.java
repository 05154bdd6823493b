package org.personalbudgets.core.spend;

import static java.util.Objects.requireNonNull;

import org.personalbudgets.core.budget.FunderId;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.person.Relationship;

/** Who is paid. Closed: an individual, a provider, or a public body's own service. */
public sealed interface Payee {

  /**
   * A person who is paid in their own name, such as a personal assistant or a sister.
   *
   * @param id the caller's id of them, which says nothing about who they are
   * @param relationship how they stand to the person whose budget it is; never shown in text
   */
  record Individual(String id, Relationship relationship) implements Payee {
    /** Refuses null and an id that breaks the grammar of ids. */
    public Individual {
      Checks.id("payee id", id);
      requireNonNull(relationship, "relationship");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.individual(this);
    }

    /** Without the relationship, which is personal. */
    @Override
    public String toString() {
      return "Individual{" + id + "}";
    }
  }

  /**
   * A business, charity, agency or shop.
   *
   * @param id the caller's id of the provider
   */
  record Provider(String id) implements Payee {
    /** Refuses an id that breaks the grammar of ids. */
    public Provider {
      Checks.id("provider id", id);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.provider(this);
    }
  }

  /**
   * A council or NHS body that sells a service of its own.
   *
   * @param body the body
   */
  record PublicBody(FunderId body) implements Payee {
    /** Refuses null. */
    public PublicBody {
      requireNonNull(body, "body");
    }

    @Override
    public String id() {
      return body.value();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.publicBody(this);
    }
  }

  /** A person of this kinship who lives in, or outside, the household. */
  static Payee individual(String id, Kinship kinship, Household household) {
    return new Individual(id, new Relationship(kinship, household));
  }

  /** A provider with this id. */
  static Payee provider(String id) {
    return new Provider(id);
  }

  /** A service that this council or NHS body runs itself. */
  static Payee publicBody(FunderId body) {
    return new PublicBody(body);
  }

  /**
   * One answer for each kind of payee.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a person paid in their own name. */
    R individual(Individual payee);

    /** For a business, charity, agency or shop. */
    R provider(Provider payee);

    /** For a council's or NHS body's own service. */
    R publicBody(PublicBody payee);
  }

  /** The caller's id of the payee: what judgements about paying them refer to. */
  String id();

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);
}
