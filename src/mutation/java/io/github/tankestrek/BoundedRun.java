package io.github.tankestrek;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs examples that a mutant may have made endless, and stops them when they cost far more than
 * they did before. PIT would start a new machine after each such mutant, which takes longer than
 * all else and is cold again.
 */
final class BoundedRun {
  /** No run may cost so many times what the cheapest did that held. */
  private static final int MOST = 8;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Map<String, Long> LIMITS = new ConcurrentHashMap<>();

  private BoundedRun() {}

  /** Fails if the examples do, or cost too much. */
  static void assertHolds(String name, Runnable examples) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                examples.run();
              } catch (Throwable e) {
                failure.set(e);
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
    long cost = await(thread, LIMITS.getOrDefault(name, Long.MAX_VALUE));
    if (failure.get() != null) {
      throw new AssertionError(name + " does not hold", failure.get());
    }
    LIMITS.merge(name, MOST * cost, Math::min);
  }

  /** Waits for a thread, and {@return its time of the processor in nanoseconds}. */
  @SuppressWarnings("removal") // Nothing else ends a loop from outside; there is no JDK 20 here.
  private static long await(Thread thread, long limit) throws InterruptedException {
    long cost = 0;
    while (thread.isAlive()) {
      cost = Math.max(cost, THREADS.getThreadCpuTime(thread.getId()));
      if (cost > limit) {
        // Each test of a package needs a stop of its own.
        thread.stop();
        thread.join(1);
      } else {
        thread.join(5);
      }
    }
    return cost;
  }
}
