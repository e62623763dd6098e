package io.github.tankestrek.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call of Maven, which is not run but held against the build: that each phase, plugin, profile,
 * property and class in it is there.
 *
 * @param words the call without {@code mvn}
 */
record MavenCall(List<String> words) {
  private static final Set<String> PHASES =
      Set.of("clean", "compile", "test-compile", "test", "package", "verify", "install");
  private static final String POM = Document.read("pom.xml").text();

  void check() {
    assertThat(words).isNotEmpty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("-P")) {
        assertThat(POM).as("profile").contains("<id>" + word.substring(2) + "</id>");
      } else if (word.startsWith("-D")) {
        property(word.substring(2));
      } else if (word.equals("-f")) {
        i++;
      } else if (word.contains(":")) {
        String prefix = word.substring(0, word.indexOf(':'));
        assertThat(POM).as("plugin of " + word).containsPattern("<artifactId>" + prefix + "-maven");
      } else if (!word.equals("-q") && !word.equals("…")) {
        assertThat(PHASES).as("phase").contains(word);
      }
    }
  }

  /** {@return what the program that Maven starts is given} */
  Optional<String> arguments() {
    return words.contains("exec:java")
        ? Optional.of(valueOf("exec.args").orElse(""))
        : Optional.empty();
  }

  private Optional<String> valueOf(String property) {
    String start = "-D" + property + "=";
    return words.stream()
        .filter(word -> word.startsWith(start))
        .map(word -> word.substring(start.length()))
        .findFirst();
  }

  private static void property(String definition) {
    String[] parts = definition.split("=", 2);
    switch (parts[0]) {
      case "skipTests", "exec.args" -> {}
      case "test" -> assertClassExists(parts[1]);
      case "jmh.args" ->
          Stream.of(parts[1].split("[^A-Za-z]+"))
              .filter(word -> word.endsWith("Benchmark"))
              .forEach(MavenCall::assertClassExists);
      case "spec" -> assertThat(Path.of("src/test/resources/spec/" + parts[1] + ".txt")).exists();
      case "targetClasses" -> assertPackageExists("src/main/java/", parts[1].replace(".*", ""));
      case "targetTests" -> assertPackageExists("src/test/java/", parts[1].replace(".*Test", ""));
      default -> assertThat(POM).as("property").contains("${" + parts[0] + "}");
    }
  }

  private static void assertPackageExists(String root, String name) {
    assertThat(Path.of(root + name.replace('.', '/'))).isDirectory();
  }

  /** The name may be a pattern: {@code *Properties}. */
  private static void assertClassExists(String name) {
    PathMatcher source = FileSystems.getDefault().getPathMatcher("glob:**/" + name + ".java");
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.anyMatch(source::matches)).as(name).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
