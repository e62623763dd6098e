package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read anew here: the standard lexicon has been read by the time that a test begins. */
@TestInstance(Lifecycle.PER_CLASS)
class LexiconReaderTest {
  private final Lexicon lexicon = LexiconReader.read(OwnWords.NONE);

  @ParameterizedTest
  @CsvSource({
    "angrep, NEVER_CUE",
    "dette, IMPERSONAL",
    "ad, PREPOSITION",
    "aldri, CLAUSE_ADVERB",
    "Kari, GIVEN_FEMALE",
    "Kåre, GIVEN_MALE",
    "Aabel, SURNAME",
    "bin, NAME_PARTICLE",
    "Accra, PLACE",
    "Abelia, ORGANIZATION",
    "Byluftlisten, PARTY",
    "Aftenposten, AGENCY",
    "april, MONTH",
    "fredag, WEEKDAY",
    "ang, ABBREVIATION",
    "allereie, NYNORSK",
    "hva, BOKMAL",
    "aktivistane, GROUP",
    "aksjonen, WORK",
    "adoptivdatteren, FEMALE_PERSON",
    "alenefaren, MALE_PERSON",
    "adopsjon, COMMON",
    "analysert, PARTICIPLE",
  })
  void eachListGivesItsWordsTheirClass(String word, WordClass wordClass) {
    assertThat(tokens(word).is(0, wordClass)).isTrue();
    assertThat(tokens("brumvel").is(0, wordClass)).isFalse();
  }

  @Test
  void aGivenNameHasTheGenderOfThoseWhoBearIt() {
    assertThat(tokens("Kari").is(0, WordClass.GIVEN_MALE)).isFalse();
    assertThat(tokens("Kåre").is(0, WordClass.GIVEN_FEMALE)).isFalse();
    assertThat(tokens("Robin").is(0, WordClass.GIVEN_FEMALE)).isTrue();
    assertThat(tokens("Robin").is(0, WordClass.GIVEN_MALE)).isTrue();
  }

  @Test
  void monthsAndWeekdaysHaveNumbers() {
    assertThat(tokens("april").number(0)).isEqualTo(4);
    assertThat(tokens("fredag").number(0)).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "advarar, advare, NYNORSK",
    "advara, advare, NYNORSK",
    "analyserer, analysere, BOKMAL",
    "analyserte, analysere, BOKMAL",
  })
  void aVerbIsFoundByItsForms(String form, String lemma, Language standard) {
    assertThat(tokens(form).verbs(0))
        .anyMatch(verb -> verb.lemma().equals(lemma) && verb.language() == standard);
  }

  @ParameterizedTest
  @CsvSource({
    "agent, ROLE, agent, false",
    "superagenten, ROLE, agent, false",
    "agenter, ROLE, agent, true",
    "agentane, ROLE, agent, true",
    "skoleadministrasjonen, ORGANIZATION, administrasjonen, false",
  })
  void aCompoundIsKnownByItsHead(String word, Head.Kind kind, String lemma, boolean plural) {
    Head head = tokens(word).head(0);

    assertThat(head.kind()).isEqualTo(kind);
    assertThat(head.lemma()).isEqualTo(lemma);
    assertThat(head.isPluralRole()).isEqualTo(plural);
  }

  private Tokens tokens(String word) {
    return Tokenizer.tokenize(word, lexicon);
  }
}
