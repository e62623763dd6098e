package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.clause.SourcePhrase.Kind;
import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that names a source: a pronoun, a name with titles before and an apposition
 * after it, or a noun.
 */
final class SourcePhraseReader {
  private static final long PERSON_PRONOUN =
      WordClass.of(WordClass.HE, WordClass.SHE, WordClass.HEN);
  private static final long NOBODY =
      WordClass.of(WordClass.FIRST_PERSON, WordClass.SECOND_PERSON, WordClass.IMPERSONAL);
  private static final long PERSON_NOUN =
      WordClass.of(WordClass.MALE_PERSON, WordClass.FEMALE_PERSON);

  /** Words that end a phrase. */
  private static final long ENDS =
      WordClass.of(
          WordClass.SUBJUNCTION,
          WordClass.NEVER_CUE,
          WordClass.VERB,
          WordClass.CONJUNCTION,
          WordClass.QUESTION);

  /** What goes on after a name that ends its phrase. */
  private static final long AFTER_NAME =
      WordClass.of(
          WordClass.PREPOSITION,
          WordClass.SUBJUNCTION,
          WordClass.CONJUNCTION,
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.NEVER_CUE,
          WordClass.WEEKDAY);

  private static final int LONGEST_TITLE = 5;

  /** A phrase with more words before its name is none. */
  private static final int LONGEST_FOREWORD = 14;

  private final Tokens tokens;
  private final NameReader names;

  SourcePhraseReader(Tokens tokens, NameReader names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** {@return the phrase that begins at a token, or null if none does} */
  @Nullable SourcePhrase read(int first, int limit) {
    SourcePhrase phrase = single(first, limit);
    if (phrase == null || phrase.kind() == Kind.PRONOUN) {
      return phrase;
    }
    int and = phrase.end();
    if (and + 1 < limit && isAnd(and)) {
      SourcePhrase second = single(and + 1, limit);
      if (second != null && joins(phrase, second)) {
        return phrase.joinedWith(second);
      }
    }
    return phrase;
  }

  private @Nullable SourcePhrase single(int first, int limit) {
    if (first >= limit || !startsPhrase(first)) {
      return null;
    }
    if (tokens.isAny(first, PERSON_PRONOUN) || isTheyAlone(first, limit)) {
      return new SourcePhrase(first, first + 1, Kind.PRONOUN, first, first + 1, -1, null);
    }
    return new Scan(first, limit).read();
  }

  private boolean startsPhrase(int token) {
    TokenKind kind = tokens.kind(token);
    if (kind == TokenKind.NUMBER || kind == TokenKind.GUILLEMET || kind == TokenKind.DOUBLE_QUOTE) {
      return true;
    }
    if (kind != TokenKind.WORD) {
      return false;
    }
    if (names.isNameWord(token) || tokens.head(token).isSingularRole()) {
      return true; // "leder" is a verb, too.
    }
    if (tokens.is(token, "sin")
        || tokens.is(token, "si")
        || tokens.is(token, "sitt")
        || tokens.is(token, "sine")) {
      return false; // What is one's own is not the subject.
    }
    boolean article = tokens.is(token, WordClass.DETERMINER);
    return (article || !tokens.isAny(token, NOBODY))
        && !tokens.isAny(
            token,
            WordClass.of(
                WordClass.SUBJUNCTION,
                WordClass.PREPOSITION,
                WordClass.CONJUNCTION,
                WordClass.QUESTION,
                WordClass.NEVER_CUE));
  }

  /** {@code de} is a pronoun unless a noun phrase goes on after it: {@code de ansatte}. */
  private boolean isTheyAlone(int token, int limit) {
    if (!tokens.is(token, WordClass.THEY)) {
      return false;
    }
    int next = token + 1;
    return next >= limit
        || !tokens.is(next, TokenKind.WORD) && !tokens.kind(next).isQuote()
        || tokens.isAny(
            next,
            WordClass.of(
                WordClass.PREPOSITION,
                WordClass.CONJUNCTION,
                WordClass.SUBJUNCTION,
                WordClass.ADVERB,
                WordClass.CLAUSE_ADVERB,
                WordClass.PARTICLE));
  }

  private boolean isAnd(int token) {
    return tokens.is(token, "og") || tokens.is(token, '&');
  }

  private boolean joins(SourcePhrase a, SourcePhrase b) {
    return a.kind() == Kind.NAME && b.kind() == Kind.NAME
        || a.kind() == Kind.PERSON_NOUN && b.kind() == Kind.PERSON_NOUN;
  }

  /** One walk over a phrase without a pronoun. */
  private final class Scan {
    private final int first;
    private final int limit;
    private int noun = -1;
    private int nounEnd = -1;

    Scan(int first, int limit) {
      this.first = first;
      this.limit = Math.min(limit, first + LONGEST_FOREWORD + 16);
    }

    @Nullable SourcePhrase read() {
      int i = first;
      while (i < limit && i - first <= LONGEST_FOREWORD) {
        if (isSharedPart(i)) {
          i++;
          continue;
        }
        if (tokens.is(i, TokenKind.COMMA)) {
          int apposition = noun >= 0 ? nameAfterComma(i) : -1;
          return apposition >= 0 ? name(apposition) : withoutName(i);
        }
        if (isQuotedNoun(i)) {
          i++;
          continue;
        }
        if (isOrdinalStop(i)) {
          i++;
          continue;
        }
        if (!tokens.is(i, TokenKind.WORD) && !tokens.is(i, TokenKind.NUMBER)) {
          return tokens.is(i, TokenKind.OPEN) && noun >= 0 ? afterParenthesis(i) : withoutName(i);
        }
        if (names.isNameWord(i)) {
          int end = names.runEnd(i, limit);
          if (!isForeword(i, end) && !isComplement(i, end)) {
            return name(i);
          }
          i = end;
          continue;
        }
        if (i > first && endsPhrase(i)) {
          return withoutName(i);
        }
        takeNoun(i);
        i++;
      }
      return withoutName(Math.min(i, limit));
    }

    /** A genitive or the place of a role before the name: {@code leder i Natur og Ungdom, Kari}. */
    private boolean isForeword(int start, int end) {
      if (end >= limit) {
        return false;
      }
      if (names.isCapitalisedNoun(end) || names.isGenitive(end - 1) && continuesWithNoun(end)) {
        return true;
      }
      boolean placeOfRole =
          noun >= 0
              && noun < start
              && (tokens.is(start - 1, WordClass.PREPOSITION)
                  || hasPreposition(noun + 1, start) && isBeforeApposition(end));
      return placeOfRole
          && (tokens.is(end, TokenKind.COMMA)
              || tokens.is(end, TokenKind.OPEN)
              || tokens.is(end, TokenKind.WORD))
          && names.personStart(start, end) == start;
    }

    /** {@code sjefen for fagforbundet Statsfolk (SF), Kari Moe}: the name comes later. */
    private boolean isBeforeApposition(int end) {
      return tokens.is(end, TokenKind.OPEN)
          || tokens.is(end, TokenKind.COMMA) && nameAfterComma(end) >= 0;
    }

    private boolean hasPreposition(int from, int to) {
      for (int i = from; i < to; i++) {
        if (tokens.is(i, WordClass.PREPOSITION)) {
          return true;
        }
      }
      return false;
    }

    /** {@code leder i Natur og Ungdom, leder for fagforbundet Statsfolk}: where, not who. */
    private boolean isComplement(int start, int end) {
      if (start == first || names.personStart(start, end) > start) {
        return false;
      }
      boolean joined =
          tokens.is(start - 1, "og") && start - 2 > first && tokens.isCapitalised(start - 2);
      return tokens.is(start - 1, WordClass.PREPOSITION)
          || joined
          || noun >= 0 && start > nounEnd && isSeveral(noun)
          || noun >= 0 && noun < start - 1 && tokens.head(start - 1).isOrganization();
    }

    private boolean isSeveral(int token) {
      return tokens.is(token, WordClass.GROUP) || tokens.head(token).isPluralRole();
    }

    private boolean continuesWithNoun(int i) {
      return tokens.is(i, TokenKind.WORD)
              && !tokens.isCapitalised(i)
              && !endsPhrase(i)
              && !tokens.isAny(
                  i, WordClass.of(WordClass.PREPOSITION, WordClass.CLAUSE_ADVERB, WordClass.ADVERB))
          || tokens.is(i, TokenKind.WORD) && names.isCapitalisedNoun(i);
    }

    /**
     * {@return the name after a comma, titles before it or not, as in {@code programsjef i
     * Kystradio, Per Moe}; or -1}
     */
    private int nameAfterComma(int comma) {
      int start = comma + 1;
      while (start < limit && start - comma <= LONGEST_TITLE && isTitle(start)) {
        start++;
      }
      if (start >= limit || !names.isNameWord(start)) {
        return -1;
      }
      int end = names.runEnd(start, limit);
      boolean closes =
          end >= limit
              || !tokens.is(end, TokenKind.WORD)
              || tokens.isAny(end, AFTER_NAME)
              || tokens.isAny(end, SpeechVerbs.FINITE);
      return closes ? start : -1;
    }

    /** {@code dr.philos., advokat}. */
    private boolean isTitle(int token) {
      return tokens.head(token).isSingularRole()
          || tokens.is(token, WordClass.ABBREVIATION)
          || tokens.is(token, '.') && tokens.is(token - 1, WordClass.ABBREVIATION);
    }

    private @Nullable SourcePhrase afterParenthesis(int open) {
      int close = closing(open, limit);
      int next = close + 1;
      if (close > 0 && next < limit && names.isNameWord(next)) {
        return name(next);
      }
      if (close > 0 && next < limit && tokens.is(next, TokenKind.COMMA)) {
        int apposition = nameAfterComma(next);
        return apposition >= 0 ? name(apposition) : withoutName(open);
      }
      return withoutName(open);
    }

    /** {@code kirke-, utdannings- og forskningskomiteen}: commas and "og" inside one noun. */
    private boolean isSharedPart(int i) {
      return i > first
          && tokens.text().charAt(tokens.end(i - 1) - 1) == '-'
          && (tokens.is(i, TokenKind.COMMA) || tokens.is(i, "og"));
    }

    /** {@code 3. klasse}. */
    private boolean isOrdinalStop(int i) {
      return i > first
          && tokens.is(i, '.')
          && tokens.is(i - 1, TokenKind.NUMBER)
          && !tokens.endsSentence(i);
    }

    private boolean isQuotedNoun(int i) {
      return tokens.kind(i).isQuote()
          && i + 2 < limit
          && (i == first || i - 2 >= first && tokens.kind(i - 2).isQuote());
    }

    private void takeNoun(int i) {
      if (noun >= 0 && tokens.head(i).kind() == Head.Kind.NONE) {
        return;
      }
      if (noun >= 0 && hasPreposition(noun + 1, i)) {
        return; // "lederen for landets største forbund" is the leader.
      }
      Head head = tokens.head(i);
      if (head.isKnown() || tokens.isAny(i, PERSON_NOUN) || tokens.is(i, WordClass.GROUP)) {
        noun = i;
        nounEnd = i + 1;
      }
    }

    /** {@code for} is a preposition here, {@code pastor og lærer Kari Moe} one phrase. */
    private boolean isEnd(int i) {
      if (!tokens.isAny(i, ENDS) || tokens.is(i, WordClass.PREPOSITION)) {
        return false;
      }
      if (!tokens.is(i, "og") || i + 1 >= limit) {
        return true;
      }
      if (i - 1 > first && tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1)) {
        return false;
      }
      boolean joinsRoles = noun == i - 1 && tokens.head(i + 1).isSingularRole();
      boolean joinsAdjectives = noun < 0 && i > first && isPlainWord(i + 1);
      return !joinsRoles && !joinsAdjectives;
    }

    private boolean isPlainWord(int i) {
      return tokens.is(i, TokenKind.WORD)
          && !tokens.isCapitalised(i)
          && !tokens.isAny(i, ENDS)
          && !tokens.isAny(i, SpeechVerbs.FINITE);
    }

    private boolean endsPhrase(int i) {
      if (tokens.isCapitalised(i)) {
        return false;
      }
      if (isEnd(i) && !tokens.head(i).isSingularRole()) {
        return true;
      }
      if (noun >= 0 && tokens.is(i, "hver") || noun >= 0 && tokens.is(i, "kvar")) {
        return true; // "elevene hver gang bussen kommer"
      }
      if (isOutlet(i) || isFinite(i) || isOccasion(i) || isPlaceOfDefinite(i) || isOwnPlace(i)) {
        return true;
      }
      if (noun == first
          && tokens.head(noun).isDefiniteRole()
          && tokens.is(i, WordClass.PARTICLE)
          && tokens.is(i, WordClass.ADVERB)
          && !goesOn(i + 1)) {
        return true;
      }
      boolean wholePhrase = noun >= 0 || i - first >= 1 && !tokens.is(first, WordClass.DETERMINER);
      return wholePhrase
          && tokens.isAny(
              i,
              WordClass.of(
                  WordClass.ADVERB,
                  WordClass.CLAUSE_ADVERB,
                  WordClass.PARTICLE,
                  WordClass.FIRST_PERSON,
                  WordClass.HE,
                  WordClass.SHE))
          && !tokens.is(i, WordClass.PREPOSITION);
    }

    /** {@code lederen for landets største forbund}: no particle, but a preposition. */
    private boolean goesOn(int i) {
      return i < limit
          && tokens.is(i, TokenKind.WORD)
          && !tokens.isAny(
              i, WordClass.of(WordClass.PREPOSITION, WordClass.ADVERB, WordClass.CLAUSE_ADVERB));
    }

    /** {@code til NTB}: whom the words were said to. */
    private boolean isOutlet(int i) {
      return tokens.is(i, "til")
              && i + 1 < limit
              && (tokens.isCapitalised(i + 1) || tokens.text(i + 1).indexOf('.') > 0)
          || tokens.is(i, "overfor")
          || tokens.is(i, "overfør");
    }

    /** {@code i en pressemelding, på ei pressekonferanse}: where it was said. */
    private boolean isOccasion(int i) {
      if (noun >= 0 && tokens.is(i, "om")) {
        return true;
      }
      return noun >= 0
          && (tokens.is(i, "i") || tokens.is(i, "på"))
          && i + 1 < limit
          && (tokens.is(i + 1, "en")
              || tokens.is(i + 1, "ein")
              || tokens.is(i + 1, "ei")
              || tokens.is(i + 1, "et")
              || tokens.is(i + 1, "eit"));
    }

    /** {@code naboen fra kjøkkenet}: who is definite needs no origin. */
    private boolean isPlaceOfDefinite(int i) {
      return noun == first
          && noun == i - 1
          && tokens.head(noun).isDefiniteRole()
          && (tokens.is(i, "fra") || tokens.is(i, "frå"));
    }

    /** {@code fylket på sine nettsider}. */
    private boolean isOwnPlace(int i) {
      return noun >= 0
          && i + 1 < limit
          && tokens.is(i, WordClass.PREPOSITION)
          && (tokens.is(i + 1, "sine")
              || tokens.is(i + 1, "sin")
              || tokens.is(i + 1, "sitt")
              || tokens.is(i + 1, "si"));
    }

    private boolean isFinite(int i) {
      return noun >= 0 && tokens.isAny(i, SpeechVerbs.FINITE);
    }

    private SourcePhrase name(int start) {
      int runEnd = names.runEnd(start, limit);
      int person = names.personStart(start, runEnd);
      if (person > start && noun < 0 && tokens.head(start).isOrganization()) {
        noun = start;
      }
      int end = afterName(runEnd);
      return new SourcePhrase(first, end, Kind.NAME, person, runEnd, noun, null);
    }

    /** Age, party and apposition after a name. */
    private int afterName(int runEnd) {
      int end = runEnd;
      if (end < limit && tokens.is(end, TokenKind.OPEN)) {
        int close = closing(end, limit);
        end = close > 0 ? close + 1 : end;
      }
      if (end + 1 < limit && isAffiliation(end)) {
        end = nounPhraseEnd(end + 1);
      }
      if (end + 1 < limit && tokens.is(end, TokenKind.COMMA) && startsApposition(end + 1)) {
        end = nounPhraseEnd(end + 1);
      }
      return end;
    }

    private boolean isAffiliation(int i) {
      return tokens.is(i, "ved")
          || tokens.is(i, "fra")
          || tokens.is(i, "frå")
          || tokens.is(i, "hos");
    }

    private boolean startsApposition(int i) {
      if (!tokens.is(i, TokenKind.WORD) && !tokens.is(i, TokenKind.NUMBER)) {
        return false;
      }
      int end = nounPhraseEnd(i);
      for (int k = i; k < end; k++) {
        if (tokens.head(k).kind() == Head.Kind.ROLE || tokens.isAny(k, PERSON_NOUN)) {
          return true;
        }
      }
      return false;
    }

    /** The end of a noun phrase with its prepositional phrases. */
    private int nounPhraseEnd(int i) {
      int end = i;
      while (end < limit
          && (tokens.is(end, TokenKind.WORD)
              || tokens.is(end, TokenKind.NUMBER)
              || isOrdinalStop(end))
          && !isOutlet(end)
          && !(isEnd(end) && !isAndInNoun(end) && !tokens.head(end).isSingularRole())
          && !tokens.isAny(end, SpeechVerbs.FINITE)) {
        end++;
      }
      return end;
    }

    /** {@code leder for Russland og Eurasia-programmet}. */
    private boolean isAndInNoun(int i) {
      return tokens.is(i, "og")
          && i + 1 < limit
          && tokens.is(i + 1, TokenKind.WORD)
          && (tokens.isCapitalised(i + 1) || tokens.head(i + 1).isKnown());
    }

    private @Nullable SourcePhrase withoutName(int stop) {
      int end = stop;
      while (end > first && tokens.is(end - 1, WordClass.PREPOSITION) && noun != end - 1) {
        end--;
      }
      if (end <= first) {
        return null;
      }
      if (noun < 0) {
        return new SourcePhrase(first, end, Kind.NOUN, first, end, -1, null);
      }
      return new SourcePhrase(first, end, kindOfNoun(), noun, nounEnd, noun, null);
    }

    /** {@code en av naboene}. */
    private boolean isOneOf() {
      return first + 1 < limit
          && tokens.is(first + 1, "av")
          && (tokens.is(first, "en") || tokens.is(first, "ein") || tokens.is(first, "ei"));
    }

    private Kind kindOfNoun() {
      Head head = tokens.head(noun);
      if (isOneOf()) {
        return Kind.PERSON_NOUN;
      }
      if (isSeveral(noun)) {
        return Kind.GROUP_NOUN;
      }
      return head.isOrganization() ? Kind.ORGANIZATION_NOUN : Kind.PERSON_NOUN;
    }
  }

  private int closing(int open, int limit) {
    for (int i = open + 1; i < limit && i - open <= 8; i++) {
      if (tokens.is(i, TokenKind.CLOSE)) {
        return i;
      }
    }
    return -1;
  }
}
