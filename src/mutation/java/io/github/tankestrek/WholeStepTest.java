package io.github.tankestrek;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the steps, the manual and the whole articles. */
class WholeStepTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.github.tankestrek.internal.text",
        "io.github.tankestrek.internal.block",
        "io.github.tankestrek.spec",
        "io.github.tankestrek.articles"
      })
  void everyExampleOfAPackageHolds(String name) throws InterruptedException {
    WholePackage.assertHolds(name);
  }
}
