package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EveryWordListTest {
  @TestFactory
  Stream<DynamicTest> saysOnTopWhatItsColumnsAreAndWhereItsFactsComeFrom() {
    return forEach(
        list ->
            assertThat(header(list))
                .containsPattern("(?i)column")
                .containsPattern("(?i)source|compiled for this project"));
  }

  @TestFactory
  Stream<DynamicTest> hasNoCommentsBelowTheTop() {
    return forEach(
        list -> {
          List<String> lines = read(list);
          assertThat(lines.subList(header(list).lines().toList().size(), lines.size()))
              .noneMatch(line -> line.startsWith("#") || line.isBlank());
        });
  }

  @TestFactory
  Stream<DynamicTest> isSortedAndHasNothingTwice() {
    return forEach(
        list ->
            assertThat(entries(list))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(EveryWordListTest::withoutSign)));
  }

  @TestFactory
  Stream<DynamicTest> hasTheSameColumnsInEachLine() {
    return forEach(
        list ->
            assertThat(entries(list))
                .extracting(entry -> Splitter.on('\t').splitToList(entry).size())
                .containsOnly(columns(list)));
  }

  @TestFactory
  Stream<DynamicTest> hasNoSpacesAtTheEdgesOfAColumn() {
    return forEach(
        list ->
            assertThat(entries(list))
                .flatExtracting(entry -> Splitter.on('\t').splitToList(entry))
                .allMatch(column -> !column.isEmpty() && column.equals(column.strip())));
  }

  @TestFactory
  Stream<DynamicTest> isNormalised() {
    return forEach(
        list ->
            assertThat(entries(list))
                .allMatch(
                    entry ->
                        Normaliser.normalise(entry.replace('\t', '\n'))
                            .text()
                            .equals(entry.replace('\t', '\n'))));
  }

  private Stream<DynamicTest> forEach(Consumer<Path> claim) {
    return lists().stream()
        .map(list -> DynamicTest.dynamicTest(name(list), () -> claim.accept(list)));
  }

  /** The names of the columns stand after the colon, a comma between them. */
  private int columns(Path list) {
    String names =
        header(list)
            .lines()
            .filter(line -> line.matches("# (One c|C)olumns?\\b.*"))
            .findFirst()
            .orElseThrow()
            .replaceAll("\\(.*?\\)|, separated.*|[;.].*", "");
    return (int) names.chars().filter(c -> c == ',').count() + 1;
  }

  private static List<String> entries(Path list) {
    return WordLists.entries(name(list));
  }

  /** Role heads have an equals sign before what no compound ends with. */
  private static String withoutSign(String entry) {
    return entry.startsWith("=") ? entry.substring(1) : entry;
  }

  private static String name(Path list) {
    return list.getFileName().toString().replace(".txt", "");
  }

  private static String header(Path list) {
    return read(list).stream()
        .takeWhile(line -> line.startsWith("#"))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> read(Path list) {
    try {
      return Files.readAllLines(list, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Path> lists() {
    try (Stream<Path> files =
        Files.list(
            Path.of(
                Objects.requireNonNull(Lexicon.class.getResource("/io/github/tankestrek/words"))
                    .toURI()))) {
      return files.filter(file -> file.toString().endsWith(".txt")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
