package org.personalbudgets.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.personalbudgets.core.decision.Argument;
import org.personalbudgets.core.decision.Failure;
import org.personalbudgets.core.decision.PolicyReport;
import org.personalbudgets.core.decision.Reason;
import org.personalbudgets.core.decision.ReasonCode;
import org.personalbudgets.core.decision.Requirement;
import org.personalbudgets.core.decision.Tally;
import org.personalbudgets.core.decision.Verdict;
import org.personalbudgets.core.law.Citation;
import org.personalbudgets.money.Amount;

/** What policies say: reasons, requirements and verdicts, and what decisions report of them. */
public final class ReasonArbitraries {
  private ReasonArbitraries() {}

  static void addTo(Registry registry) {
    registry
        .add(ReasonCode.class, () -> TextArbitraries.ids().map(ReasonCode::new))
        .add(Argument.class, ReasonArbitraries::arguments)
        .add(Argument.Money.class, () -> MoneyArbitraries.amounts().map(Argument.Money::new))
        .add(Argument.Day.class, () -> DateArbitraries.anyDates().map(Argument.Day::new))
        .add(Argument.Count.class, () -> Arbitraries.longs().map(Argument.Count::new))
        .add(Argument.Code.class, () -> TextArbitraries.ids().map(Argument.Code::new))
        .add(Reason.class, ReasonArbitraries::reasons)
        .add(Requirement.class, ReasonArbitraries::requirements)
        .add(Verdict.class, ReasonArbitraries::verdicts)
        .add(Verdict.Permit.class, () -> reasons().map(Verdict.Permit::new))
        .add(Verdict.Require.class, ReasonArbitraries::requires)
        .add(Verdict.Refer.class, ReasonArbitraries::refers)
        .add(Verdict.Forbid.class, () -> reasons().map(Verdict.Forbid::new))
        .add(Verdict.Silent.class, () -> Arbitraries.create(Verdict.Silent::new))
        .add(Tally.class, ReasonArbitraries::tallies)
        .add(Failure.class, ReasonArbitraries::failures)
        .add(PolicyReport.class, ReasonArbitraries::policyReports);
    OutcomeArbitraries.addTo(registry);
  }

  /** Arguments of every type. */
  public static Arbitrary<Argument> arguments() {
    return Arbitraries.<Argument>oneOf(
            MoneyArbitraries.amounts().map(Argument.Money::new),
            DateArbitraries.anyDates().map(Argument.Day::new),
            Arbitraries.longs().map(Argument.Count::new),
            TextArbitraries.ids().map(Argument.Code::new))
        .withoutEdgeCases();
  }

  /** Reasons with up to three arguments and up to two sources. */
  public static Arbitrary<Reason> reasons() {
    Arbitrary<Map<String, Argument>> arguments =
        Arbitraries.maps(TextArbitraries.shortIds(), arguments()).ofMaxSize(3);
    return Combinators.combine(
            TextArbitraries.ids(), arguments, LawArbitraries.citations().list().ofMaxSize(2))
        .as(ReasonArbitraries::reason)
        .withoutEdgeCases();
  }

  private static Reason reason(
      String code, Map<String, Argument> arguments, List<Citation> sources) {
    Reason reason = Reason.of(code);
    for (Map.Entry<String, Argument> entry : arguments.entrySet()) {
      String name = entry.getKey();
      Reason before = reason;
      reason =
          entry
              .getValue()
              .match(
                  new Argument.Cases<Reason>() {
                    @Override
                    public Reason money(Amount amount) {
                      return before.putArgument(name, amount);
                    }

                    @Override
                    public Reason day(LocalDate date) {
                      return before.putArgument(name, date);
                    }

                    @Override
                    public Reason count(long count) {
                      return before.putArgument(name, count);
                    }

                    @Override
                    public Reason code(String word) {
                      return before.putArgument(name, word);
                    }
                  });
    }
    for (Citation source : sources) {
      reason = reason.addSource(source);
    }
    return reason;
  }

  /** Requirements of every kind. */
  public static Arbitrary<Requirement> requirements() {
    return Combinators.combine(
            Arbitraries.of(Requirement.Kind.class),
            TextArbitraries.ids(),
            LawArbitraries.citations())
        .as(Requirement::new)
        .withoutEdgeCases();
  }

  /** Verdicts of every kind. */
  public static Arbitrary<Verdict> verdicts() {
    return Arbitraries.<Verdict>oneOf(
            Arbitraries.create(Verdict::silent),
            reasons().map(Verdict::permit),
            requires(),
            refers(),
            reasons().map(Verdict::forbid))
        .withoutEdgeCases();
  }

  private static Arbitrary<Verdict.Require> requires() {
    return Combinators.combine(reasons(), requirements())
        .as(Verdict.Require::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Verdict.Refer> refers() {
    return Combinators.combine(reasons(), FindingArbitraries.questions(), TextArbitraries.ids())
        .as(Verdict.Refer::new)
        .withoutEdgeCases();
  }

  /** Tallies of up to four verdicts, a failure among them or not. */
  public static Arbitrary<Tally> tallies() {
    return Combinators.combine(verdicts().list().ofMaxSize(4), Items.either())
        .as(
            (verdicts, failed) -> {
              Tally tally = failed ? Tally.ofFailure() : Tally.none();
              for (Verdict verdict : verdicts) {
                tally = tally.plus(Tally.of(verdict));
              }
              return tally;
            })
        .withoutEdgeCases();
  }

  /** Failures of policies that threw, and of policies that returned nothing. */
  public static Arbitrary<Failure> failures() {
    return Combinators.combine(
            TextArbitraries.ids(),
            Arbitraries.of(Failure.RETURNED_NULL, "java.lang.IllegalStateException"))
        .as(Failure::new)
        .withoutEdgeCases();
  }

  /** Reports on policies, with a verdict and without. */
  public static Arbitrary<PolicyReport> policyReports() {
    return Combinators.combine(
            TextArbitraries.ids(),
            Arbitraries.of(PolicyReport.Part.class),
            verdicts().optional(0.7))
        .as(PolicyReport::new)
        .withoutEdgeCases();
  }
}
