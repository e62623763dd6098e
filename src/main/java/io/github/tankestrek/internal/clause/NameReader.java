package io.github.tankestrek.internal.clause;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.NormalText;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;

/**
 * Reads names: runs of capitalised words with what may stand between them (particles, initials, a
 * nickname in quotation marks).
 */
public final class NameReader {
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
  private static final int LONGEST_GIVEN_IN_S = 7;
  private static final int SHORTEST_ADJECTIVE = 6;
  private static final int SHORTEST_TITLE = 6;
  private static final ImmutableList<String> ADJECTIVE_ENDINGS =
      ImmutableList.of("løs", "laus", "løse", "lause", "ende", "ande", "ske", "ete", "ede", "full");
  private static final int SHORTEST_NOUN = 10;

  private static final long NO_PERSON =
      WordClass.of(WordClass.ORGANIZATION, WordClass.PARTY, WordClass.AGENCY, WordClass.PLACE);

  /** A longer part in lower case after a hyphen is a noun, not a syllable as in {@code Jong-un}. */
  private static final int LONGEST_SYLLABLE = 4;

  /** No name has more words. */
  private static final int LONGEST = 9;

  private static final long NAME = GIVEN | NO_PERSON | WordClass.SURNAME.bit();

  private static final long NO_NAME =
      WordClass.of(
          WordClass.COMMON,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBJUNCTION,
          WordClass.DETERMINER,
          WordClass.QUESTION,
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.PRONOUN,
          WordClass.HE,
          WordClass.SHE,
          WordClass.HEN,
          WordClass.THEY,
          WordClass.FIRST_PERSON,
          WordClass.SECOND_PERSON,
          WordClass.IMPERSONAL,
          WordClass.NUMERAL,
          WordClass.INTERJECTION,
          WordClass.GROUP,
          WordClass.NEVER_CUE);

  private final Tokens tokens;
  private final CapitalisedWords capitalised;

  public NameReader(Tokens tokens) {
    this.tokens = tokens;
    this.capitalised = CapitalisedWords.of(tokens);
  }

  /** {@return whether the token may begin or go on with a name} */
  public boolean isNameWord(int token) {
    return tokens.isCapitalised(token)
        && tokens.is(token, TokenKind.WORD)
        && !isFunctionWord(token)
        && !isTitle(token)
        && !isCapitalisedNoun(token)
        && !isCapitalisedRole(token)
        && (!opensSentence(token) || isNameAtStart(token));
  }

  /** {@code sier Fagansvarlig Kari Moe}: a title that the paper capitalises. */
  private boolean isCapitalisedRole(int token) {
    return !tokens.isAny(token, NAME)
        && tokens.head(token).isSingularRole()
        && tokens.head(token).lemma().length() >= SHORTEST_TITLE // not "Hermann"
        && !tokens.isAllCaps(token);
  }

  /** {@code Ola Moe Forsvaret}: two names with nothing between them. */
  private boolean isOtherName(int first, int token) {
    return token - first >= 2
        && tokens.isAny(first, GIVEN)
        && tokens.is(token, WordClass.ORGANIZATION)
        && !tokens.is(token, WordClass.SURNAME);
  }

  /** Inside a name any capitalised word is a part of it: {@code Jon Helt Moe}. */
  private boolean goesOn(int token) {
    return tokens.is(token, TokenKind.WORD)
        && tokens.isCapitalised(token)
        && !isCapitalisedNoun(token)
        && !isDomain(token)
        && !opensSentence(token);
  }

  /** {@code Kystbladet.no}: an outlet beside a name is no part of it. */
  private boolean isDomain(int token) {
    int last = tokens.end(token) - 1;
    for (int i = tokens.start(token) + 1; i < last; i++) {
      if (tokens.text().charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** {@code Dr.}. */
  private boolean isTitle(int token) {
    return tokens.is(token, WordClass.ABBREVIATION)
        && token + 1 < tokens.size()
        && tokens.is(token + 1, '.')
        && !tokens.isAfterBlank(token + 1)
        && tokens.end(token) - tokens.start(token) > 1;
  }

  private boolean isFunctionWord(int token) {
    return tokens.isAny(token, NO_NAME & ~WordClass.COMMON.bit()) && !tokens.isAny(token, NAME);
  }

  private boolean opensSentence(int token) {
    return CapitalisedWords.opensSentence(tokens, token);
  }

  /** Every word is capitalised at the start of a sentence; a name is so elsewhere too. */
  private boolean isNameAtStart(int token) {
    if (tokens.isAny(token, NO_NAME)) {
      return tokens.isAny(token, NAME) && continuesName(token)
          || capitalised.contains(token) && !tokens.isAny(token, NO_NAME & ~WordClass.COMMON.bit());
    }
    return tokens.isAny(token, NAME)
        || capitalised.contains(token)
        || !tokens.head(token).isKnown() && !isDefiniteNoun(token) && continuesName(token);
  }

  /** {@code Kjærleiksromanen Natt}: a long unknown word with an article at its end. */
  private boolean isDefiniteNoun(int token) {
    int end = tokens.end(token);
    NormalText text = tokens.text();
    return end - tokens.start(token) >= SHORTEST_NOUN
        && (text.startsWith("en", end - 2)
            || text.startsWith("et", end - 2)
            || text.startsWith("ne", end - 2));
  }

  private boolean continuesName(int token) {
    int next = token + 1;
    return next < tokens.size()
        && !tokens.endsSentence(token)
        && tokens.is(next, TokenKind.WORD)
        && tokens.isCapitalised(next)
        && !isCapitalisedNoun(next);
  }

  /** {@code Nato-sjefen, Ap-sekretæren, FN-ambassadør}: a noun, although it begins like a name. */
  public boolean isCapitalisedNoun(int token) {
    if (!tokens.is(token, TokenKind.WORD) || !tokens.isCapitalised(token)) {
      return false;
    }
    int hyphen = lastHyphen(token);
    return hyphen > 0
        && Character.isLowerCase(tokens.text().charAt(hyphen + 1))
        && (tokens.end(token) - hyphen > LONGEST_SYLLABLE || tokens.head(token).isKnown());
  }

  /** {@return the token after the run of name words that begins here} */
  public int runEnd(int first, int limit) {
    int i = first + 1;
    while (i < limit && i - first < LONGEST) {
      if (goesOn(i) && !isOtherName(first, i)) {
        i++;
      } else if (isParticle(i, limit)) {
        i += 2;
      } else if (isInitialStop(i, limit) || isHyphenedParticle(i)) {
        i++;
      } else if (isNickname(i, limit)) {
        i += 3;
      } else {
        break;
      }
    }
    return isKindOfOrganization(i, limit) ? i + 1 : i;
  }

  /** {@code Luster kommune, Førde sjukehus}: the noun belongs to the name. */
  private boolean isKindOfOrganization(int token, int limit) {
    return token < limit
        && tokens.is(token, TokenKind.WORD)
        && !tokens.isCapitalised(token)
        && tokens.isAfterBlank(token)
        && tokens.head(token).isOrganization()
        && !isGenitive(token - 1);
  }

  /**
   * {@return the first token of the person's name inside a run: after an organization or a place
   * that stands before it, as in {@code Venstres Ola Moe, i Bodø Ola Moe}}
   */
  public int personStart(int first, int end) {
    int start = first;
    for (int i = first + 1; i < end; i++) {
      if (tokens.isAny(i, GIVEN) && isForeword(first, i, end) && !anyGiven(first, i - 1)) {
        start = i;
      }
    }
    return start == first && end - first >= 2 && isAdjective(first) ? first + 1 : start;
  }

  /** {@return whether a word is a genitive by its form: {@code Parks, SVs}} */
  public boolean isGenitive(int token) {
    char last = tokens.text().charAt(tokens.end(token) - 1);
    return last == 's' && tokens.end(token) - tokens.start(token) > 2;
  }

  /** A genitive of something that is known or long, unlike {@code Clas}. */
  private boolean isOwner(int token) {
    return isGenitive(token)
        && (tokens.end(token) - tokens.start(token) > LONGEST_GIVEN_IN_S
            || Character.isUpperCase(tokens.text().charAt(tokens.end(token) - 2))
            || tokens.isStemAny(token, NO_PERSON)
            || capitalised.containsStem(token));
  }

  private boolean anyGiven(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.isAny(i, GIVEN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before a given name are no part of the name. */
  private boolean isForeword(int first, int name, int end) {
    int token = name - 1;
    if (name - first >= 2 && end - name >= 2 && !anyGiven(first, name)) {
      return true; // "Bremen Budstikke Kari Moe"
    }
    if (tokens.isAny(token, GIVEN)) {
      return isOwner(token) && end - name >= 2 && !tokens.is(token, WordClass.GIVEN_MALE);
    }
    return isOwner(token)
        || isPlainOpener(token) && end - name >= 2
        || tokens.head(token).kind() == Head.Kind.ROLE
        || tokens.isAny(token, NO_PERSON)
        || tokens.isAllCaps(token)
        || tokens.head(token).isOrganization()
        || lastHyphen(token) > 0 && end - name >= 2;
  }

  /** {@code Søvnløs Moe vant}: an adjective at the start of a sentence, by its ending. */
  private boolean isAdjective(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return length >= SHORTEST_ADJECTIVE && isPlainOpener(token) && endsLikeAdjective(token);
  }

  private boolean endsLikeAdjective(int token) {
    int end = tokens.end(token);
    for (String ending : ADJECTIVE_ENDINGS) {
      if (tokens.text().startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Kenyanske Kari Moe}: capitalised only because it opens the sentence. */
  private boolean isPlainOpener(int token) {
    boolean word = Character.isLetter(tokens.text().charAt(tokens.end(token) - 1));
    return word
        && opensSentence(token)
        && !tokens.isAny(token, NAME)
        && !capitalised.contains(token);
  }

  private boolean isParticle(int token, int limit) {
    return tokens.is(token, WordClass.NAME_PARTICLE)
        && !tokens.isCapitalised(token)
        && token + 1 < limit
        && (isNameWord(token + 1) || isParticlePair(token, limit));
  }

  /** {@code al-Rashid}. */
  private boolean isHyphenedParticle(int token) {
    int hyphen = lastHyphen(token);
    return hyphen > 0
        && hyphen - tokens.start(token) <= 3
        && tokens.is(token, TokenKind.WORD)
        && Character.isUpperCase(tokens.text().charAt(hyphen + 1));
  }

  private boolean isParticlePair(int token, int limit) {
    return tokens.is(token + 1, WordClass.NAME_PARTICLE)
        && token + 2 < limit
        && isNameWord(token + 2);
  }

  /** {@code Jens P. Hansen, Johan Chr. Moe}. */
  private boolean isInitialStop(int token, int limit) {
    int before = token - 1;
    int letters = tokens.end(before) - tokens.start(before);
    return tokens.is(token, '.')
        && !tokens.isAfterBlank(token)
        && (letters == 1 || letters <= 4 && tokens.is(before, WordClass.ABBREVIATION))
        && token + 1 < limit
        && isNameWord(token + 1);
  }

  /** {@code Marius «Makkan» Hansen, Marius (Makkan) Hansen}. */
  private boolean isNickname(int token, int limit) {
    if (token + 3 >= limit) {
      return false;
    }
    boolean enclosed =
        tokens.kind(token).isQuote() && tokens.kind(token + 2).isQuote()
            || tokens.is(token, TokenKind.OPEN)
                && tokens.is(token + 2, TokenKind.CLOSE)
                && !tokens.isAny(token + 1, NO_PERSON)
                && !tokens.isAllCaps(token + 1);
    return enclosed
        && tokens.is(token + 1, TokenKind.WORD)
        && tokens.isCapitalised(token + 1)
        && isNameWord(token + 3);
  }

  private int lastHyphen(int token) {
    NormalText text = tokens.text();
    for (int i = tokens.end(token) - 2; i > tokens.start(token); i--) {
      char c = text.charAt(i);
      if (c == '-' || c == '‐' || c == '‑') {
        return i;
      }
    }
    return -1;
  }
}
