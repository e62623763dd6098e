package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.NastyText;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerProperties {

  @Group
  class Tokenized {
    @Property(tries = 2000)
    void normalisedTextHasNothingButSpacesBetweenItsTokens(@ForAll("normalised") String text) {
      assertCovered(text);
    }

    @Property
    void anyTextHasNothingButSpacesBetweenItsTokens(@ForAll("anything") String text) {
      assertCovered(text);
    }

    private void assertCovered(String text) {
      Tokens tokens = tokens(text);
      int end = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
        assertThat(tokens.end(i)).isBetween(tokens.start(i) + 1, text.length());
        assertThat(text.substring(end, tokens.start(i))).matches(" *");
        end = tokens.end(i);
      }
      assertThat(text.substring(end)).matches(" *");
    }
  }

  @Group
  class AToken {
    @Property
    void isTheSameInAnotherPlace(@ForAll("normalised") String text) {
      Tokens tokens = tokens(text);
      for (int i = 0; i < tokens.size(); i++) {
        Tokens alone = tokens(tokens.text(i) + " .");
        assertThat(alone.kind(0)).isEqualTo(tokens.kind(i));
        assertThat(alone.isCapitalised(0)).isEqualTo(tokens.isCapitalised(i));
        assertThat(alone.isAllCaps(0)).isEqualTo(tokens.isAllCaps(i));
        assertThat(alone.classes(0)).isEqualTo(tokens.classes(i));
      }
    }

    @Property
    void knowsOfTheSpaceBeforeIt(@ForAll("normalised") String text) {
      Tokens tokens = tokens(text);
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.kind(i) != TokenKind.NEWLINE && tokens.kind(i - 1) != TokenKind.NEWLINE) {
          assertThat(tokens.isAfterBlank(i)).isEqualTo(tokens.start(i) > tokens.end(i - 1));
        }
      }
    }

    @Property
    void atTheEndOfALineEndsASentence(@ForAll("normalised") String text) {
      Tokens tokens = tokens(text);
      for (int i = 0; i < tokens.size(); i++) {
        if (i + 1 == tokens.size() || tokens.is(i + 1, TokenKind.NEWLINE)) {
          assertThat(tokens.endsSentence(i)).isTrue();
        }
      }
    }
  }

  @Provide
  Arbitrary<String> normalised() {
    return NastyText.characters().map(given -> Normaliser.normalise(given).text());
  }

  @Provide
  Arbitrary<String> anything() {
    return NastyText.anything();
  }

  private static Tokens tokens(String text) {
    return Tokenizer.tokenize(text, Lexicon.standard());
  }
}
