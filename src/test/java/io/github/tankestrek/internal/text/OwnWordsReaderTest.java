package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library's own lists have must be good enough for a user's, too. */
class OwnWordsReaderTest {
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
  private static final long NAME = GIVEN | WordClass.SURNAME.bit();

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
  void cutsANameIntoGivenNamesAndSurnameWithoutInitialsAndParticles() {
    reader.name("Stein Chr. P. Våren");
    reader.name("Ylve von Gåsen");
    reader.name("P. Utsikt");

    assertThat(reader.words().givenNames()).containsExactly("Stein", "Ylve");
    assertThat(reader.words().surnames()).containsExactly("Våren", "Gåsen");
    assertThat(reader.words().singleNames()).containsExactly("Utsikt");
  }

  @Test
  void aNameIsOneOfEitherGenderWithACapital() {
    reader.name("Ylve Gåsen");
    reader.name("Utsikt");
    Lexicon lexicon = Lexicon.with(reader.words());

    assertThat(classes("Ylve", lexicon)).isEqualTo(GIVEN);
    assertThat(classes("Gåsen", lexicon)).isEqualTo(WordClass.SURNAME.bit());
    assertThat(classes("Utsikt", lexicon) & NAME).isEqualTo(NAME);
    assertThat(classes("utsikt", lexicon) & NAME).isZero();
  }

  @Test
  void aNameThatTheListsHaveKeepsItsGender() {
    reader.name("Kari Gåsen");
    reader.name("Kåre");
    Lexicon lexicon = Lexicon.with(reader.words());

    assertThat(classes("Kari", lexicon)).isEqualTo(classes("Kari", Lexicon.standard()));
    assertThat(classes("Kåre", lexicon)).isEqualTo(classes("Kåre", Lexicon.standard()));
  }

  @Test
  void aVerbHasItsFormsAndAPhrasalOneItsParticle() {
    reader.verb("snappe", List.of("snapper", "snappet"));
    reader.verb("glefse unna", List.of("glefser", "glefset"));
    Lexicon lexicon = Lexicon.with(reader.words());

    assertThat(classes("snapper", lexicon))
        .isEqualTo(WordClass.of(WordClass.SAY, WordClass.PARTICIPLE));
    assertThat(classes("glefset", lexicon)).isEqualTo(WordClass.PHRASAL.bit());
    assertThat(classes("unna", lexicon) & WordClass.PARTICLE.bit()).isNotZero();
    assertThat(Tokenizer.tokenize("glefser", lexicon).verbs(0))
        .extracting(SpeechVerb::lemma)
        .containsOnly("glefse unna");
  }

  @Test
  void anAgencyIsFoundWordByWord() {
    reader.agency("Bygdas Beste");
    Tokens tokens = Tokenizer.tokenize("Bygdas beste avis", Lexicon.with(reader.words()));

    assertThat(tokens.phraseEnd(Phrases.AGENCIES, 0, 3)).isEqualTo(2);
    assertThat(tokens.phraseEnd(Phrases.AGENCIES, 0, 1)).isEqualTo(PhraseList.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bygdasbeste.no", "iFurudal", "Bygdas beste", "Q"})
  void anAgencyHasACapitalOrIsASite(String agency) {
    assertThatCode(() -> reader.agency(agency)).doesNotThrowAnyException();
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

  @Nested
  class Refuses {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "ylve          | begins with a small letter; write it as papers do: \"Ylve\"",
          "''            | has no letters; leave it out",
          "Ylve & Ola    | has \"&\" in it, which is no part of a person's name",
          "Ylve og Ola   | has \"og\" in it, which is no part of a person's name",
          "Ylven. Gåsen  | has \".\" in it, which is no part of a person's name",
          "P.            | is only initials; give the whole name",
          "«Makkan»      | has \"«\" where a word should be"
        })
    void whatIsNoName(String name, String complaint) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reader.name(name))
          .withMessage("name \"" + name + "\" " + complaint);
    }

    @Test
    void aNameOfTwoLines() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reader.name("Kari\nMoe"))
          .withMessageContaining("has a line break in it");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "bladet   | begins with a small letter; write it as papers do: \"Bladet\"",
          "(NTB)    | has \"(\" where a word should be",
          "(avis.no | has \"(\" where a word should be",
          "24 Timer | has \"24\" where a word should be"
        })
    void whatIsNoAgency(String name, String complaint) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reader.agency(name))
          .withMessage("agency \"" + name + "\" " + complaint);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Snappe | snapper     | speech verb \"Snappe\" has a capital; write it as inside a sentence:",
          "snappe | Snapper     | the form \"Snapper\" has a capital; write it as inside a sentence:",
          "snappe | snapper til | the form \"snapper til\" is more than one word; give the verb alone,",
          "snappe | snapper!    | the form \"snapper!\" has \"!\" where a word should be",
          "snappe | ''          | the form \"\" has no letters; leave it out",
          "snappe | 12          | the form \"12\" has \"12\" where a word should be",
          "være   | er          | the form \"er\" is a word of grammar, no sign that somebody speaks",
          "hanne  | han         | the form \"han\" is a word of grammar, no sign that somebody speaks"
        })
    void whatIsNoVerb(String lemma, String form, String complaint) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reader.verb(lemma, List.of(form)))
          .withMessageStartingWith("speech verb \"" + lemma + "\"")
          .withMessageContaining(complaint);
    }

    @Test
    void noFormOfAPhrasalVerbForBeingAWordOfGrammar() {
      assertThatCode(() -> reader.verb("være ute", List.of("er"))).doesNotThrowAnyException();
    }
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
