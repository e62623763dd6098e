package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the end of a compound says of a person's role, or of an organization. */
class HeadTest {

  @ParameterizedTest
  @CsvSource({
    "trener, true, false, false",
    "treneren, true, true, false",
    "trenere, false, false, true",
    "trenerne, false, false, true",
    "trenarane, false, false, true",
    "keepertreneren, true, true, false",
    "direktoratet, false, false, false",
    "elva, false, false, false",
  })
  void aRoleHasANumberAndAForm(String word, boolean singular, boolean definite, boolean plural) {
    Head head = head(word);

    assertThat(head.isSingularRole()).isEqualTo(singular);
    assertThat(head.isDefiniteRole()).isEqualTo(definite);
    assertThat(head.isPluralRole()).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "direktoratet, true, true",
    "Vegdirektoratet, true, true",
    "trener, true, false",
    "elva, false, false",
  })
  void anOrganizationIsNoPerson(String word, boolean known, boolean organization) {
    assertThat(head(word).isKnown()).isEqualTo(known);
    assertThat(head(word).isOrganization()).isEqualTo(organization);
  }

  @Test
  void theLongestEndingCounts() {
    assertThat(head("bedriftsbestyreren").lemma()).isEqualTo("bestyrer");
    assertThat(head("bedriftsstyreren").lemma()).isEqualTo("styrer");
  }

  @ParameterizedTest
  @CsvSource({"humor", "motor", "rotor", "elefant", "åtreneren", "U-motor"})
  void aWordThatOnlyEndsAlikeIsNoCompound(String word) {
    assertThat(head(word)).isSameAs(Head.NONE);
  }

  @ParameterizedTest
  @CsvSource({"7-åringen, åring", "57-åringen, åring", "U21-treneren, trener"})
  void beforeAHyphenALetterOrAFigureWillDo(String word, String lemma) {
    assertThat(head(word).lemma()).isEqualTo(lemma);
  }

  @Test
  void gendersAgreeUnlessBothAreKnownAndDiffer() {
    assertThat(Gender.MALE.agrees(Gender.MALE)).isTrue();
    assertThat(Gender.MALE.agrees(Gender.UNKNOWN)).isTrue();
    assertThat(Gender.UNKNOWN.agrees(Gender.FEMALE)).isTrue();
    assertThat(Gender.MALE.agrees(Gender.FEMALE)).isFalse();
    assertThat(Gender.FEMALE.agrees(Gender.MALE)).isFalse();
  }

  private static Head head(String word) {
    return Tokenizer.tokenize("Ja, " + word + " kom.", Lexicon.standard()).head(2);
  }
}
