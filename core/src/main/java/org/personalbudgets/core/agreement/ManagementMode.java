package org.personalbudgets.core.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.check.Checks;
import org.personalbudgets.core.check.Copies;
import org.personalbudgets.money.PeriodicAmount;

/**
 * The way in which a budget, or a part of it, is managed.
 *
 * <p>Social care knows a direct payment, a budget managed by the council, a fund held by a third
 * party, and a mix. The NHS knows a direct payment, a notional budget, a third party (SI 2012/2996
 * regulation 32B(2)), and a mix too.
 */
public sealed interface ManagementMode {
  /** Money paid to somebody who buys the support themselves. */
  static ManagementMode directPaymentTo(DirectPaymentHolder holder) {
    return new DirectPayment(holder);
  }

  /** The council arranges and pays. */
  static ManagementMode managedByAuthority() {
    return new ManagedByAuthority();
  }

  /** The funder holds the money and spends it as agreed with the person. */
  static ManagementMode notional() {
    return new Notional();
  }

  /** An independent organisation holds the money: an individual service fund or the like. */
  static ManagementMode thirdParty(ThirdPartyOrganisation organisation) {
    return new ThirdParty(organisation);
  }

  /**
   * What the parts make up together: parts managed in the same way are added up, and if one way is
   * left, it is that way and no combination.
   *
   * @throws IllegalArgumentException if there are no parts or more than 10,000, or their cadences
   *     or currencies differ
   */
  static ManagementMode combine(Iterable<ModePart> parts) {
    Map<ManagementMode, PeriodicAmount> amounts = new LinkedHashMap<>();
    List<ModePart> read = Copies.list("parts", parts);
    Checks.that(!read.isEmpty(), "a management mode is made of at least one part");
    for (ModePart part : read) {
      amounts.merge(part.mode(), part.amount(), PeriodicAmount::plus);
    }
    if (amounts.size() == 1) {
      return read.get(0).mode();
    }
    List<ModePart> merged = new ArrayList<>();
    amounts.forEach((mode, amount) -> merged.add(new ModePart(mode, amount)));
    return new Combination(merged);
  }

  /** Whether money of this stream can be managed in this way. */
  boolean isAvailableFor(FundingStream stream);

  /**
   * What the national collection calls it: one value, or for a combination the values of its parts.
   * Only lines of adult social care are collected.
   */
  Set<ClientLevelDataDelivery> clientLevelDataDelivery();

  /** Answers with the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each case.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {
    /** For a direct payment. */
    R directPayment(DirectPayment mode);

    /** For a budget that the council manages. */
    R managedByAuthority(ManagedByAuthority mode);

    /** For a notional budget. */
    R notional(Notional mode);

    /** For a fund that a third party holds. */
    R thirdParty(ThirdParty mode);

    /** For a mix. */
    R combination(Combination mode);
  }

  /**
   * Money paid to somebody who buys the support themselves.
   *
   * @param holder who receives it
   */
  record DirectPayment(DirectPaymentHolder holder) implements ManagementMode {
    /** Refuses null. */
    public DirectPayment {
      requireNonNull(holder, "holder");
    }

    @Override
    public boolean isAvailableFor(FundingStream stream) {
      return requireNonNull(stream, "stream").regimes().stream().anyMatch(holder::isKnownUnder);
    }

    @Override
    public Set<ClientLevelDataDelivery> clientLevelDataDelivery() {
      return ImmutableSet.of(ClientLevelDataDelivery.DIRECT_PAYMENT);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.directPayment(this);
    }
  }

  /** The council arranges and pays; not a way to manage money of the NHS. */
  record ManagedByAuthority() implements ManagementMode {
    @Override
    public boolean isAvailableFor(FundingStream stream) {
      return requireNonNull(stream, "stream") != FundingStream.NHS;
    }

    @Override
    public Set<ClientLevelDataDelivery> clientLevelDataDelivery() {
      return ImmutableSet.of(ClientLevelDataDelivery.MANAGED_PERSONAL_BUDGET);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.managedByAuthority(this);
    }
  }

  /**
   * The funder holds the money and spends it as agreed with the person: the NHS, and the council in
   * an integrated budget or for provision in an education, health and care plan.
   */
  record Notional() implements ManagementMode {
    @Override
    public boolean isAvailableFor(FundingStream stream) {
      requireNonNull(stream, "stream");
      return true;
    }

    @Override
    public Set<ClientLevelDataDelivery> clientLevelDataDelivery() {
      return ImmutableSet.of(ClientLevelDataDelivery.MANAGED_PERSONAL_BUDGET);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notional(this);
    }
  }

  /**
   * An independent organisation holds the money. Our reading for the national collection: the
   * council has the budget managed for the person, so it is a managed budget and not a direct
   * payment.
   *
   * @param organisation which organisation
   */
  record ThirdParty(ThirdPartyOrganisation organisation) implements ManagementMode {
    /** Refuses null. */
    public ThirdParty {
      requireNonNull(organisation, "organisation");
    }

    @Override
    public boolean isAvailableFor(FundingStream stream) {
      requireNonNull(stream, "stream");
      return true;
    }

    @Override
    public Set<ClientLevelDataDelivery> clientLevelDataDelivery() {
      return ImmutableSet.of(ClientLevelDataDelivery.MANAGED_PERSONAL_BUDGET);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.thirdParty(this);
    }
  }

  /**
   * A mix of ways; made by {@link #combine}.
   *
   * @param parts how much is managed in each way; at least two ways, each once
   */
  record Combination(List<ModePart> parts) implements ManagementMode {
    /** Refuses fewer than two ways and a way given twice. */
    public Combination {
      parts = Copies.list("parts", parts);
      long ways = parts.stream().map(ModePart::mode).distinct().count();
      Checks.that(
          ways >= 2 && ways == parts.size(),
          "a combination has at least two ways, each once, but has %s parts and %s ways",
          parts.size(),
          ways);
      total(parts);
    }

    /** How much is managed in all; adding up refuses parts of two cadences or currencies. */
    public PeriodicAmount amount() {
      return total(parts);
    }

    private static PeriodicAmount total(List<ModePart> parts) {
      PeriodicAmount total = parts.get(0).amount();
      for (ModePart part : parts.subList(1, parts.size())) {
        total = total.plus(part.amount());
      }
      return total;
    }

    @Override
    public boolean isAvailableFor(FundingStream stream) {
      requireNonNull(stream, "stream");
      return parts.stream().allMatch(part -> part.mode().isAvailableFor(stream));
    }

    @Override
    public Set<ClientLevelDataDelivery> clientLevelDataDelivery() {
      return parts.stream()
          .flatMap(part -> part.mode().clientLevelDataDelivery().stream())
          .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.combination(this);
    }
  }
}
