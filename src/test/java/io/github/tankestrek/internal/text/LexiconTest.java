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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LexiconTest {

  @Nested
  class EveryWordList {
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
                  .isSortedAccordingTo(Comparator.comparing(LexiconTest::withoutSign)));
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
  }

  @Nested
  class SpeechVerbs {
    @Test
    void haveAStandardAndAClass() {
      assertThat(rows("speech-verbs")).extracting(row -> row.get(1)).containsOnly("nb", "nn");
      assertThat(rows("speech-verbs"))
          .extracting(row -> row.get(5))
          .containsOnly("say", "think", "manner", "call", "ask");
    }

    @Test
    void areKnownByTheirForms() {
      assertThat(word("sier").verbs(0)).extracting(SpeechVerb::lemma).contains("si");
      assertThat(word("fortel").verbs(0)).extracting(SpeechVerb::lemma).contains("fortelje");
      assertThat(word("Sier").is(0, WordClass.SAY)).isTrue();
      assertThat(word("sagt").is(0, WordClass.PARTICIPLE)).isTrue();
    }

    @Test
    void withAParticleAreKnownAsSuch() {
      assertThat(word("legger").is(0, WordClass.PHRASAL)).isTrue();
      assertThat(word("til").is(0, WordClass.PARTICLE)).isTrue();
      assertThat(word("legger").verbs(0)).extracting(SpeechVerb::particle).contains("til");
    }
  }

  @Nested
  class Names {
    @Test
    void haveAGender() {
      assertThat(rows("given-names")).extracting(row -> row.get(1)).containsOnly("m", "f", "b");
      assertThat(word("Kari").is(0, WordClass.GIVEN_FEMALE)).isTrue();
      assertThat(word("Kari").is(0, WordClass.GIVEN_MALE)).isFalse();
      assertThat(word("Ola").is(0, WordClass.GIVEN_MALE)).isTrue();
    }
  }

  @Nested
  class MonthsAndWeekdays {
    @Test
    void haveTheirNumber() {
      assertThat(word("september").number(0)).isEqualTo(9);
      assertThat(word("Laurdag").number(0)).isEqualTo(6);
      assertThat(word("kanskje").number(0)).isZero();
    }
  }

  @Nested
  class Roles {
    @Test
    void areKnownByTheEndOfACompound() {
      Head head = word("forsvarsadvokaten").head(0);
      assertThat(head.lemma()).isEqualTo("advokat");
      assertThat(head.isDefiniteRole()).isTrue();
    }

    @Test
    void areNotSeenInShortWords() {
      assertThat(word("ordet").head(0)).isSameAs(Head.NONE);
      assertThat(word("xyz").head(0)).isSameAs(Head.NONE);
    }
  }

  @Test
  void aWordOnNoListHasNoClass() {
    assertThat(word("brønnpisser").classes(0)).isZero();
    assertThat(word("brønnpisser").verbs(0)).isEmpty();
  }

  @Test
  void theListsAreReadOnce() {
    assertThat(Lexicon.standard()).isSameAs(Lexicon.standard());
  }

  private static Tokens word(String word) {
    return Tokenizer.tokenize(word, Lexicon.standard());
  }

  private static List<List<String>> rows(String list) {
    return WordLists.entries(list).stream().map(Splitter.on('\t')::splitToList).toList();
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
