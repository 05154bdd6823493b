package org.personalbudgets.testing;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The generators of this package as a jqwik domain, for tests that name their domains:
 * {@code @Domain(PersonalBudgetsDomain.class)}. Such a test gets nothing else; add
 * {@code @Domain(DomainContext.Global.class)} for numbers, texts and enums. Without any
 * {@code @Domain} the same generators are there through service loading.
 */
public final class PersonalBudgetsDomain extends DomainContextBase {
  /** A domain; there is nothing to configure. */
  public PersonalBudgetsDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return ImmutableList.of(new PersonalBudgetsProvider());
  }
}
