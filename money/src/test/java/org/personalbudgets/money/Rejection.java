package org.personalbudgets.money;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * What it means to reject hostile input: the documented exception, within 50 milliseconds of the
 * thread's own time and 16 MiB once warm, with a message of at most 200 characters on one line.
 */
final class Rejection {
  private static final long MAX_NANOS = 50_000_000;
  private static final long MAX_BYTES = 16L << 20;
  private static final int MAX_MESSAGE = 200;

  private Rejection() {}

  static void assertRejected(
      Class<? extends IllegalArgumentException> type, ThrowingCallable call) {
    // A call that never ends must fail the test, not hang the build.
    assertTimeoutPreemptively(ofSeconds(10), () -> measure(type, call));
  }

  private static void measure(
      Class<? extends IllegalArgumentException> type, ThrowingCallable call) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long bestNanos = Long.MAX_VALUE;
    long bestBytes = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long bytes = threads.getThreadAllocatedBytes(thread);
      // Not the clock on the wall: other programs of a busy machine are none of this call's doing.
      long start = threads.getCurrentThreadCpuTime();
      Throwable thrown = catchThrowable(call);
      bestNanos = Math.min(bestNanos, threads.getCurrentThreadCpuTime() - start);
      bestBytes = Math.min(bestBytes, threads.getThreadAllocatedBytes(thread) - bytes);
      assertThat(thrown).isExactlyInstanceOf(type);
      assertThat(thrown.getMessage()).hasSizeLessThanOrEqualTo(MAX_MESSAGE).doesNotContain("\n");
    }
    assertThat(bestNanos).as("nanoseconds to reject").isLessThan(MAX_NANOS);
    assertThat(bestBytes).as("bytes to reject").isLessThan(MAX_BYTES);
  }
}
