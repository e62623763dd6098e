package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs the example classes of a package as if they were one test. PIT starts the test engine anew
 * for each test, which takes longer than most of them.
 */
final class WholePackage {
  /** Asks for the order of the lists, which no mutant changes, and takes long. */
  private static final String OTHER = ".*\\.EveryWordListTest";

  private WholePackage() {}

  /** Fails if an example in the package does. */
  static void assertHolds(String name) throws InterruptedException {
    BoundedRun.assertHolds(name, () -> run(name));
  }

  private static void run(String name) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectPackage(name))
            .filters(
                EngineFilter.includeEngines("junit-jupiter"),
                ClassNameFilter.includeClassNamePatterns(Pattern.quote(name) + "\\.\\w+Test"),
                ClassNameFilter.excludeClassNamePatterns(OTHER))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    TestExecutionSummary summary = listener.getSummary();
    assertThat(summary.getTestsSucceededCount()).isPositive();
    assertThat(summary.getTotalFailureCount()).as(() -> failures(summary)).isZero();
  }

  private static String failures(TestExecutionSummary summary) {
    StringWriter text = new StringWriter();
    summary.printFailuresTo(new PrintWriter(text), 1);
    return text.toString();
  }
}
