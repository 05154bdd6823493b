package org.personalbudgets.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personalbudgets.core.decision.Decision;
import org.personalbudgets.core.spend.SpendRequest;

/** G7, T25: eight threads that share policies and a case decide as one thread does. */
class ManyThreadsTest {
  private static final int THREADS = 8;
  private static final int WORLDS = 200;

  @Test
  void eight_threads_give_the_sequential_results() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (long seed = 0; seed < WORLDS; seed++) {
        SampledWorld sample = new SampledWorld(seed);
        List<SpendRequest> requests = sample.requests();
        List<Decision> expected = decide(sample, requests);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<Decision>> together =
            () -> {
              start.await();
              return decide(sample, requests);
            };
        List<Future<List<Decision>>> results = new ArrayList<>();
        IntStream.range(0, THREADS).forEach(at -> results.add(threads.submit(together)));
        for (Future<List<Decision>> result : results) {
          assertThat(result.get()).isEqualTo(expected);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Decision> decide(SampledWorld sample, List<SpendRequest> requests) {
    return requests.stream()
        .map(request -> sample.policies.decide(request, sample.caseFile))
        .toList();
  }
}
