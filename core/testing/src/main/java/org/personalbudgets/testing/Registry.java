package org.personalbudgets.testing;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/**
 * The one table of value types and their generators. The provider serves properties from it, and
 * the house tests hold every public value type to be in it.
 */
final class Registry {
  private static final Registry ALL = new Registry();

  private final ImmutableMap.Builder<Class<?>, Supplier<? extends Arbitrary<?>>> plain =
      ImmutableMap.builder();
  private final ImmutableMap.Builder<Class<?>, Function<Arbitrary<Object>, ? extends Arbitrary<?>>>
      generic = ImmutableMap.builder();
  private final ImmutableMap<Class<?>, Supplier<? extends Arbitrary<?>>> byType;
  private final ImmutableMap<Class<?>, Function<Arbitrary<Object>, ? extends Arbitrary<?>>>
      byGenericType;

  private Registry() {
    MoneyArbitraries.addTo(this);
    DateArbitraries.addTo(this);
    LawArbitraries.addTo(this);
    FindingArbitraries.addTo(this);
    CategoryArbitraries.addTo(this);
    PersonArbitraries.addTo(this);
    NeedArbitraries.addTo(this);
    BudgetArbitraries.addTo(this);
    AgreementArbitraries.addTo(this);
    TermsArbitraries.addTo(this);
    PlanLineArbitraries.addTo(this);
    PlanArbitraries.addTo(this);
    LedgerArbitraries.addTo(this);
    StayArbitraries.addTo(this);
    StayLimitArbitraries.addTo(this);
    PaymentArbitraries.addTo(this);
    ReviewArbitraries.addTo(this);
    NoticeArbitraries.addTo(this);
    DisputeArbitraries.addTo(this);
    ForecastArbitraries.addTo(this);
    SurplusArbitraries.addTo(this);
    SpendArbitraries.addTo(this);
    ReasonArbitraries.addTo(this);
    PolicyArbitraries.addTo(this);
    DecisionArbitraries.addTo(this);
    ContestArbitraries.addTo(this);
    byType = plain.buildOrThrow();
    byGenericType = generic.buildOrThrow();
  }

  /** Enters a type; called while the table is made. */
  <T> Registry add(Class<T> type, Supplier<? extends Arbitrary<? extends T>> generator) {
    plain.put(type, generator);
    return this;
  }

  /** Enters a type with one parameter, by a generator made from one of its parameter. */
  <T> Registry addGeneric(
      Class<T> type, Function<Arbitrary<Object>, ? extends Arbitrary<? extends T>> generator) {
    generic.put(type, generator);
    return this;
  }

  /** The types without parameters, in the order of the packages. */
  static Map<Class<?>, Supplier<? extends Arbitrary<?>>> plainTypes() {
    return ALL.byType;
  }

  /** The types with one parameter. */
  static Map<Class<?>, Function<Arbitrary<Object>, ? extends Arbitrary<?>>> genericTypes() {
    return ALL.byGenericType;
  }
}
