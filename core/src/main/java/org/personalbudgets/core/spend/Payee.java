package org.personalbudgets.core.spend;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
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
   * @param relationship how they stand to the person whose budget it is; never shown in text
   */
  record Individual(Relationship relationship) implements Payee {
    /** Refuses null. */
    public Individual {
      requireNonNull(relationship, "relationship");
    }

    @Override
    public <R> R match(
        Function<Individual, R> individual,
        Function<Provider, R> provider,
        Function<PublicBody, R> publicBody) {
      return individual.apply(this);
    }

    /** Without the relationship, which is personal. */
    @Override
    public String toString() {
      return "Individual";
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
    public <R> R match(
        Function<Individual, R> individual,
        Function<Provider, R> provider,
        Function<PublicBody, R> publicBody) {
      return provider.apply(this);
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
    public <R> R match(
        Function<Individual, R> individual,
        Function<Provider, R> provider,
        Function<PublicBody, R> publicBody) {
      return publicBody.apply(this);
    }
  }

  /** A person of this kinship who lives in, or outside, the household. */
  static Payee relative(Kinship kinship, Household household) {
    return new Individual(new Relationship(kinship, household));
  }

  /** A provider with this id. */
  static Payee provider(String id) {
    return new Provider(id);
  }

  /** A service that this council or NHS body runs itself. */
  static Payee publicBody(FunderId body) {
    return new PublicBody(body);
  }

  /** Answers with the function of this payee's kind. */
  <R> R match(
      Function<Individual, R> individual,
      Function<Provider, R> provider,
      Function<PublicBody, R> publicBody);
}
