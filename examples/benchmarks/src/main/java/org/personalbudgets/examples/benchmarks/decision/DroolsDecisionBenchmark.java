package org.personalbudgets.examples.benchmarks.decision;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Drools with its executable model, the fastest that it has. Takes a session from its pool for each
 * decision, as a service that answers many people has to; the session that is kept, in {@link
 * DroolsKeptDecisionBenchmark}, does for one thread and one case.
 */
public class DroolsDecisionBenchmark extends DecisionBenchmark {
  private final Said said = new Said();
  private final KieSessionsPool pool = container().newKieSessionsPool(1);
  private Books books = Books.NONE;

  static KieContainer container() {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/org/personalbudgets/examples/benchmarks/decision/rules.drl",
        services.getResources().newClassPathResource("rules.drl", DroolsDecisionBenchmark.class));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(services.getRepository().getDefaultReleaseId());
  }

  @Override
  void prepare(Scenario scenario) {
    books = scenario.books();
  }

  @TearDown
  public void close() {
    pool.shutdown();
  }

  @Override
  void decide(int purchase, Blackhole reader) {
    read(said(purchase), reader);
  }

  @Override
  int said(int purchase) {
    KieSession session = pool.newKieSession();
    try {
      session.setGlobal("said", said);
      session.setGlobal("books", books);
      session.insert(PURCHASES.get(purchase));
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return said.take();
  }
}
