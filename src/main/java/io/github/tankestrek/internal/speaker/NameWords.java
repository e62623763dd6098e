package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The words of the names of an article, without a genitive s where the article shows that it is
 * one.
 */
final class NameWords {
  private static final long LISTED =
      WordClass.of(
          WordClass.SURNAME,
          WordClass.GIVEN_MALE,
          WordClass.GIVEN_FEMALE,
          WordClass.ORGANIZATION,
          WordClass.PLACE);

  /** What follows a name that is no genitive. */
  private static final long NO_NOUN =
      WordClass.of(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBJUNCTION,
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.IMPERSONAL,
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.NEVER_CUE,
          WordClass.PHRASAL,
          WordClass.SAY,
          WordClass.THINK,
          WordClass.MANNER,
          WordClass.CALL,
          WordClass.ASK);

  private final Tokens tokens;

  /** The first and last words of all names, by their keys. */
  private final Set<String> known = new HashSet<>();

  /** Those last words that stand where no genitive can. */
  private final Set<String> bare = new HashSet<>();

  NameWords(Tokens tokens, List<Reference> names) {
    this.tokens = tokens;
    for (Reference name : names) {
      String last = key(tokens.text(name.end() - 1));
      known.add(last);
      known.add(key(tokens.text(name.first())));
      if (!isBeforeNoun(name.end() - 1)) {
        bare.add(last);
      }
    }
  }

  /** {@return the words of a name} */
  List<String> of(Reference name) {
    List<String> words = written(name.first(), name.end());
    int last = words.size() - 1;
    String word = words.get(last);
    if (isGenitive(word, name.end() - 1)) {
      words.set(last, word.substring(0, word.length() - 1));
    }
    return words;
  }

  /**
   * {@return what two spellings of a word have in common: a capital and small letters after it, and
   * one sort of apostrophe}
   */
  static String key(String word) {
    if (isPlain(word)) {
      return word;
    }
    String folded = CaseFold.lower(word).replace('’', '\'').replace('‘', '\'');
    return StringUtils.capitalize(StringUtils.strip(folded, "«»\"“”„()"));
  }

  /** Most names are Latin-1, with one capital. */
  private static boolean isPlain(String word) {
    char first = word.charAt(0);
    boolean capital = first >= 'A' && first <= 'Z' || first >= 'À' && first <= 'Þ' && first != '×';
    if (!capital) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'à' && c <= 'þ' && c != '÷')) {
        return false;
      }
    }
    return true;
  }

  private boolean isGenitive(String word, int token) {
    String key = key(word);
    if (key.length() < 3 || !key.endsWith("s")) {
      return false;
    }
    boolean beforeNoun = isBeforeNoun(token);
    if (tokens.isAny(token, LISTED) && (!beforeNoun || bare.contains(key))) {
      return false;
    }
    return known.contains(key.substring(0, key.length() - 1))
        || beforeNoun && !bare.contains(key) && !tokens.isAny(token, LISTED);
  }

  private boolean isBeforeNoun(int token) {
    int next = token + 1;
    return next < tokens.size()
        && !tokens.endsSentence(token)
        && tokens.is(next, TokenKind.WORD)
        && !tokens.isCapitalised(next)
        && !tokens.isAny(next, NO_NOUN);
  }

  /** The words as written; what stands without a space between them is one word. */
  private List<String> written(int first, int end) {
    List<String> words = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      String word = tokens.text(i);
      boolean goesOn = !words.isEmpty() && !tokens.isAfterBlank(i);
      if (goesOn) {
        words.set(words.size() - 1, words.get(words.size() - 1) + word);
      } else {
        words.add(word);
      }
    }
    return words;
  }
}
