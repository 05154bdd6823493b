package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.person.Circumstances;
import org.personalbudgets.core.person.ExclusionOrder;
import org.personalbudgets.core.person.Household;
import org.personalbudgets.core.person.Kinship;
import org.personalbudgets.core.person.OrdinaryResidence;
import org.personalbudgets.core.person.PersonQuestions;
import org.personalbudgets.core.person.Relationship;

/** People's circumstances: known, partly known and not known at all. */
public final class PersonArbitraries {
  private PersonArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(Relationship.class, PersonArbitraries::relationships)
        .add(OrdinaryResidence.class, PersonArbitraries::ordinaryResidences)
        .add(
            OrdinaryResidence.SettledIn.class,
            () -> TextArbitraries.ids().map(OrdinaryResidence.SettledIn::new))
        .add(
            OrdinaryResidence.PresentWithoutSettledResidence.class,
            () -> TextArbitraries.ids().map(OrdinaryResidence.PresentWithoutSettledResidence::new))
        .add(
            OrdinaryResidence.NotEstablished.class,
            () -> Arbitraries.create(OrdinaryResidence.NotEstablished::new))
        .add(Circumstances.class, PersonArbitraries::circumstances);
  }

  /** Every kinship in every household. */
  public static Arbitrary<Relationship> relationships() {
    return Combinators.combine(Arbitraries.of(Kinship.class), Arbitraries.of(Household.class))
        .as(Relationship::new);
  }

  /** Residences of every kind. */
  public static Arbitrary<OrdinaryResidence> ordinaryResidences() {
    return Arbitraries.oneOf(
            TextArbitraries.ids().map(OrdinaryResidence::settledIn),
            TextArbitraries.ids().map(OrdinaryResidence::presentWithoutSettledResidence),
            Arbitraries.create(OrdinaryResidence::notEstablished))
        .withoutEdgeCases();
  }

  /** Circumstances on some day; see {@link #circumstancesOn}. */
  public static Arbitrary<Circumstances> circumstances() {
    return DateArbitraries.dates().flatMap(PersonArbitraries::circumstancesOn).withoutEdgeCases();
  }

  /** Circumstances of people many of whom come of age on or about this day. */
  public static Arbitrary<Circumstances> circumstancesOn(LocalDate date) {
    Arbitrary<Set<ExclusionOrder>> orders = Arbitraries.of(ExclusionOrder.class).set().ofMaxSize(2);
    return Builders.withBuilder(Circumstances::builder)
        .use(DateArbitraries.birthDates(date))
        .withProbability(0.9)
        .in(Circumstances.Builder::dateOfBirth)
        .use(FindingArbitraries.findingsOn(PersonQuestions.CAPACITY))
        .withProbability(0.8)
        .in(Circumstances.Builder::capacity)
        .use(ordinaryResidences())
        .withProbability(0.8)
        .in(Circumstances.Builder::ordinaryResidence)
        .use(orders)
        .withProbability(0.3)
        .in(
            (builder, some) -> {
              some.forEach(builder::addExclusionOrder);
              return builder;
            })
        .use(Arbitraries.of(true, false))
        .in(Circumstances.Builder::exclusionOrdersChecked)
        .use(relationships().list().ofMaxSize(3))
        .in(Circumstances.Builder::connections)
        .use(FindingArbitraries.findingsOn(PersonQuestions.QUALIFYING_BENEFIT))
        .withProbability(0.5)
        .in(Circumstances.Builder::receivesQualifyingBenefit)
        .build(Circumstances.Builder::build)
        .withoutEdgeCases();
  }
}
