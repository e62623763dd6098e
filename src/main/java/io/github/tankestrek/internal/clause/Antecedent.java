package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a relative clause is about: {@code et svar til Moe (Ap), som sier; en bonde som mente;
 * dem som tror}.
 */
final class Antecedent {
  private static final int LONGEST_NOUN = 12;
  private static final int LONGEST_PARENTHESIS = 8;

  private static final long OPENS_NOUN =
      WordClass.of(WordClass.DETERMINER, WordClass.NUMERAL, WordClass.INDEFINITE_ARTICLE);

  private final Tokens tokens;
  private final NameReader names;
  private final SourcePhraseReader phrases;

  Antecedent(Tokens tokens, NameReader names, SourcePhraseReader phrases) {
    this.tokens = tokens;
    this.names = names;
    this.phrases = phrases;
  }

  /**
   * {@return whom {@code som} stands for, or null if it is nobody or cannot be told}
   *
   * @param relative the token of {@code som}
   * @param first the first token of the sentence
   */
  @Nullable SourcePhrase read(int relative, int first) {
    int end = tokens.is(relative - 1, TokenKind.COMMA) ? relative - 1 : relative;
    int nameEnd = beforeParenthesis(end, first);
    int start = names.runStart(nameEnd, first);
    if (start == nameEnd) {
      return end == relative ? noun(relative, first) : nounBeforeComma(end, first);
    }
    return somebody(phrases.read(start, end));
  }

  /** {@code Kari Moe (Ap), som}. */
  private int beforeParenthesis(int end, int first) {
    if (end <= first || !tokens.is(end - 1, TokenKind.CLOSE)) {
      return end;
    }
    for (int i = end - 2; i > first && end - i <= LONGEST_PARENTHESIS; i--) {
      if (tokens.is(i, TokenKind.OPEN)) {
        return i;
      }
    }
    return end;
  }

  /** {@code dem som, forskere som, en eldre bonde som}. */
  private @Nullable SourcePhrase noun(int relative, int first) {
    int last = relative - 1;
    if (tokens.is(last, WordClass.THEY)) {
      return SourcePhrase.of(last, relative, SourcePhrase.Kind.GROUP_NOUN);
    }
    int start = last;
    for (int i = last - 1; i >= Math.max(first, last - 2); i--) {
      start = tokens.isAny(i, OPENS_NOUN) ? i : start;
    }
    SourcePhrase phrase = somebody(phrases.read(start, relative));
    return phrase != null && phrase.end() == relative ? phrase : null;
  }

  /** {@code to offiserer fra et annet land, som}. */
  private @Nullable SourcePhrase nounBeforeComma(int comma, int first) {
    for (int i = comma - 1; i >= Math.max(first, comma - LONGEST_NOUN); i--) {
      boolean opens = tokens.isAny(i, OPENS_NOUN) || tokens.head(i).isDefiniteRole();
      SourcePhrase phrase = opens ? somebody(phrases.read(i, comma)) : null;
      if (phrase != null && phrase.end() == comma) {
        return phrase;
      }
    }
    return null;
  }

  private static @Nullable SourcePhrase somebody(@Nullable SourcePhrase phrase) {
    return phrase != null && phrase.isSomebody() ? phrase : null;
  }
}
