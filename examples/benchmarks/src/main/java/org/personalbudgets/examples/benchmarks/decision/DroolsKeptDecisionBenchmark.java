package org.personalbudgets.examples.benchmarks.decision;

import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Drools as in {@link DroolsDecisionBenchmark}, in one session that lives as long as the run: a
 * purchase is put in, the rules fire, and it is taken out. For one thread and one case only.
 */
public class DroolsKeptDecisionBenchmark extends DecisionBenchmark {
  private final Said said = new Said();
  private final KieSession session = DroolsDecisionBenchmark.container().newKieSession();

  @Override
  void prepare(Scenario scenario) {
    session.setGlobal("said", said);
    session.setGlobal("books", scenario.books());
  }

  @TearDown
  public void close() {
    session.dispose();
  }

  @Override
  void decide(int purchase, Blackhole reader) {
    read(said(purchase), reader);
  }

  @Override
  int said(int purchase) {
    FactHandle handle = session.insert(PURCHASES.get(purchase));
    session.fireAllRules();
    session.delete(handle);
    return said.take();
  }
}
