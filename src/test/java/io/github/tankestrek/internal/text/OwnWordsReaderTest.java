package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library's own lists have must be good enough for a user's, too. */
class OwnWordsReaderTest {
  private final OwnWordsReader reader = new OwnWordsReader();

  @ParameterizedTest
  @MethodSource("verbs")
  void takesEveryVerbOfTheList(List<String> columns) {
    assertThatCode(() -> reader.verb(columns.get(0), forms(columns))).doesNotThrowAnyException();
  }

  @Test
  void takesEveryAgencyOfTheList() {
    WordLists.entries("agencies").forEach(reader::agency);

    assertThat(reader.words().agencies()).isEqualTo(WordLists.entries("agencies"));
  }

  @Test
  void takesEveryNameOfTheLists() {
    List<String> names = new ArrayList<>(WordLists.entries("surnames"));
    WordLists.entries("given-names").forEach(entry -> names.add(entry.split("\t")[0]));
    names.forEach(reader::name);

    assertThat(reader.words().singleNames().size() + reader.words().surnames().size())
        .isEqualTo(names.size());
  }

  @Test
  void wordsThatTheListsHaveAlreadyAddNothing() {
    WordLists.entries("surnames").forEach(reader::name);
    WordLists.entries("agencies").forEach(reader::agency);
    Lexicon same = Lexicon.with(reader.words());

    for (String name : WordLists.entries("surnames")) {
      assertThat(classes(name, same)).as(name).isEqualTo(classes(name, Lexicon.standard()));
    }
  }

  @Test
  void withoutWordsThereIsOneLexiconForAll() {
    assertThat(Lexicon.with(reader.words())).isSameAs(Lexicon.standard());
  }

  private static long classes(String name, Lexicon lexicon) {
    return Tokenizer.tokenize(name, lexicon).classes(0);
  }

  private static Stream<List<String>> verbs() {
    return WordLists.entries("speech-verbs").stream().map(Splitter.on('\t')::splitToList);
  }

  private static List<String> forms(List<String> columns) {
    return columns.subList(2, 5).stream()
        .filter(column -> !column.equals("-"))
        .flatMap(column -> Splitter.on(',').splitToStream(column))
        .toList();
  }
}
