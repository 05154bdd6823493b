package org.personalbudgets.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.function.Supplier;

/**
 * Counts the bytes that this thread allocates, which do not depend on how busy the machine is. By
 * reflection, because the module under test has no reason to read the management modules.
 */
final class AllocationMeter {
  private static final Object THREADS;
  private static final Method BYTES;

  static {
    try {
      THREADS =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      BYTES =
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getThreadAllocatedBytes", long.class);
    } catch (ReflectiveOperationException missing) {
      throw new LinkageError("this virtual machine does not count bytes", missing);
    }
    // after some calls the virtual machine writes code for the reflection, which is not our work
    for (int call = 0; call < 100; call++) {
      assertThat(soFar()).isPositive();
    }
  }

  private AllocationMeter() {}

  static long bytes(Supplier<?> work) {
    long before = soFar();
    Object kept = work.get();
    long bytes = soFar() - before;
    assertThat(kept).isNotNull();
    return bytes;
  }

  private static long soFar() {
    try {
      return (long) BYTES.invoke(THREADS, Thread.currentThread().getId());
    } catch (ReflectiveOperationException refused) {
      throw new AssertionError(refused);
    }
  }
}
