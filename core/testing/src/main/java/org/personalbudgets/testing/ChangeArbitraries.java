package org.personalbudgets.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.budget.FundingStream;
import org.personalbudgets.core.remedy.Change;

/** Single changes to a request, by every lever. */
public final class ChangeArbitraries {
  private ChangeArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(Change.class, ChangeArbitraries::changes)
        .add(Change.Spend.class, ChangeArbitraries::spend)
        .add(Change.SpendOn.class, ChangeArbitraries::spendOn)
        .add(Change.Pay.class, ChangeArbitraries::pay)
        .add(Change.UseLine.class, ChangeArbitraries::useLine)
        .add(Change.UseStream.class, ChangeArbitraries::useStream)
        .add(Change.UseMode.class, ChangeArbitraries::useMode)
        .add(Change.Obtain.class, ChangeArbitraries::obtain)
        .add(Change.AskFor.class, ChangeArbitraries::askFor);
  }

  /** Changes of every kind. */
  public static Arbitrary<Change> changes() {
    return Arbitraries.<Change>oneOf(
            spend(), spendOn(), pay(), useLine(), useStream(), useMode(), obtain(), askFor())
        .withoutEdgeCases();
  }

  private static Arbitrary<Change.Spend> spend() {
    return MoneyArbitraries.prices().map(Change.Spend::new);
  }

  private static Arbitrary<Change.SpendOn> spendOn() {
    return DateArbitraries.dates().map(Change.SpendOn::new);
  }

  private static Arbitrary<Change.Pay> pay() {
    return SpendArbitraries.payees().map(Change.Pay::new);
  }

  private static Arbitrary<Change.UseLine> useLine() {
    return PlanLineArbitraries.planLineIds().map(Change.UseLine::new);
  }

  private static Arbitrary<Change.UseStream> useStream() {
    return Arbitraries.of(FundingStream.class).map(Change.UseStream::new);
  }

  private static Arbitrary<Change.UseMode> useMode() {
    return AgreementArbitraries.managementModes().map(Change.UseMode::new);
  }

  private static Arbitrary<Change.Obtain> obtain() {
    return ReasonArbitraries.requirements().map(Change.Obtain::new);
  }

  private static Arbitrary<Change.AskFor> askFor() {
    return Combinators.combine(FindingArbitraries.questions(), TextArbitraries.ids())
        .as(Change.AskFor::new)
        .withoutEdgeCases();
  }
}
