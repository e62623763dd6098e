package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs the examples of a package as if they were one test. PIT starts the test engine anew for each
 * test, which takes longer than most of them, and a new machine after each mutant that runs for
 * ever, which takes longer than all of them: here such a mutant is stopped and fails.
 */
final class WholePackage {
  /** These ask for something else than a right result, or start programs. */
  private static final String OTHERS =
      ".*\\.(ArchitectureTest|ManyThreadsTest|PathologicalTest|Whole.*Test|SpecPrefixTest"
          + "|EveryWordListTest|InterruptionTest|CommandLinePageTest|.*ProcessTest)";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What the first run cost, on a cold machine: no later one may cost more. */
  private static final Map<String, Long> FIRST_COST = new ConcurrentHashMap<>();

  private WholePackage() {}

  /** Fails if an example in the package or in one below it does. */
  static void assertHolds(String name) throws InterruptedException {
    AtomicReference<TestExecutionSummary> result = new AtomicReference<>();
    Thread thread = new Thread(() -> result.set(run(name)), name);
    thread.setDaemon(true);
    thread.start();
    FIRST_COST.putIfAbsent(name, await(thread, FIRST_COST.getOrDefault(name, Long.MAX_VALUE)));
    TestExecutionSummary summary = result.get();
    assertThat(summary.getTestsSucceededCount()).isPositive();
    assertThat(summary.getTotalFailureCount()).as(() -> failures(summary)).isZero();
  }

  private static TestExecutionSummary run(String name) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectPackage(name))
            .filters(
                EngineFilter.includeEngines("junit-jupiter"),
                ClassNameFilter.includeClassNamePatterns(".*Test"),
                ClassNameFilter.excludeClassNamePatterns(OTHERS))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    return listener.getSummary();
  }

  /** Waits for a thread, and {@return its time of the processor in nanoseconds}. */
  @SuppressWarnings("removal") // Nothing else ends a loop from outside; there is no JDK 20 here.
  private static long await(Thread thread, long limit) throws InterruptedException {
    long cost = 0;
    while (thread.isAlive()) {
      cost = Math.max(cost, THREADS.getThreadCpuTime(thread.getId()));
      if (cost > limit) {
        // Each test of the package needs a stop of its own.
        thread.stop();
        thread.join(1);
      } else {
        thread.join(5);
      }
    }
    return cost;
  }

  private static String failures(TestExecutionSummary summary) {
    StringWriter text = new StringWriter();
    summary.printFailuresTo(new PrintWriter(text), 1);
    return text.toString();
  }
}
