package io.github.tankestrek;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the API and of what reads it: what users and their programs see. */
class WholeReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.github.tankestrek",
        "io.github.tankestrek.json",
        "io.github.tankestrek.html",
        "io.github.tankestrek.cli"
      })
  void everyExampleOfAPackageHolds(String name) throws InterruptedException {
    WholePackage.assertHolds(name);
  }
}
