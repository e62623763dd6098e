package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LexiconTest {

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

  /** Most words are known to have no head before anybody looks at their ends. */
  @Test
  void theHeadOfAListedWordIsThatOfItsLetters() {
    for (String list : List.of("function-words", "role-heads", "speech-verbs", "surnames")) {
      for (String entry : WordLists.entries(list)) {
        Tokens words = word(entry.replace('\t', '\n'));
        for (int i = 0; i < words.size(); i++) {
          String word = words.text(i);
          Lexicon lexicon = Lexicon.standard();
          int head = lexicon.headNumber(word.toCharArray(), 0, word.length());
          assertThat(words.head(i)).as(word).isEqualTo(lexicon.head(head));
        }
      }
    }
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
}
