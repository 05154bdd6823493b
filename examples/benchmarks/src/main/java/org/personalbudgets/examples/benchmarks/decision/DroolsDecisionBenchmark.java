package org.personalbudgets.examples.benchmarks.decision;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Drools with its executable model, the fastest that it has, in one session that lives as long as
 * the run: a purchase is put in, the rules fire, and it is taken out.
 */
public class DroolsDecisionBenchmark extends DecisionBenchmark {
  private final Said said = new Said();
  private final KieSession session = session();

  private static KieSession session() {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/org/personalbudgets/examples/benchmarks/decision/rules.drl",
        services
            .getResources()
            .newClassPathResource("rules.drl", DroolsDecisionBenchmark.class));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services
        .newKieContainer(services.getRepository().getDefaultReleaseId())
        .newKieSession();
  }

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
