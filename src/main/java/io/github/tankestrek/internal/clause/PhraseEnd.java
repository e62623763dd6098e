package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/**
 * Tells at which word the phrase of a source ends. The methods take the word, the first token of
 * the phrase, its noun so far (-1 if it has none) and the token that the phrase ends before.
 */
final class PhraseEnd {
  private static final long ENDS =
      WordClass.of(
          WordClass.SUBJUNCTION,
          WordClass.NEVER_CUE,
          WordClass.VERB,
          WordClass.CONJUNCTION,
          WordClass.QUESTION);

  /** What belongs to the sentence once the phrase has its noun. */
  private static final long AFTER_NOUN =
      WordClass.of(
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.PARTICLE,
          WordClass.FIRST_PERSON,
          WordClass.HE,
          WordClass.SHE);

  private static final long FORMERLY = WordClass.of(WordClass.ADVERB, WordClass.CLAUSE_ADVERB);

  private static final long AFTER_PARTICLE =
      WordClass.of(WordClass.PREPOSITION, WordClass.ADVERB, WordClass.CLAUSE_ADVERB);

  private static final int LONGEST_OFFICE = 9;

  private final Tokens tokens;
  private final SpeechVerbs verbs;

  PhraseEnd(Tokens tokens, SpeechVerbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /** {@return whether a word is no part of the phrase any more} */
  boolean isAt(int i, int first, int noun, int limit) {
    if (tokens.isCapitalised(i) || noun >= 0 && noun == i - 1 && isPersonAfterTo(i, limit)) {
      return false;
    }
    if (isGrammatical(i, first, noun, limit) && !tokens.head(i).isSingularRole()) {
      return true;
    }
    if (tokens.is(i, Word.SOM) || isOutlet(i, limit) || noun >= 0 && endsNoun(i, noun)) {
      return true;
    }
    if (noun == first && (isPlaceOfDefinite(i, noun) || isPlainParticle(i, noun))) {
      return true;
    }
    boolean wholePhrase = noun >= 0 || !tokens.is(first, WordClass.DETERMINER);
    boolean opensNoun =
        tokens.is(i, WordClass.INDEFINITE_ARTICLE) && tokens.is(i - 1, WordClass.PREPOSITION);
    return wholePhrase
        && tokens.isAny(i, AFTER_NOUN)
        && !(tokens.is(i - 1, Word.OG) && i + 1 < limit && tokens.head(i + 1).isSingularRole())
        && !tokens.is(i, WordClass.PREPOSITION)
        && !opensNoun;
  }

  /**
   * {@return whether a word ends a phrase by its class; {@code for} is a preposition here, {@code
   * pastor og lærer Kari Moe} one phrase}
   */
  boolean isGrammatical(int i, int first, int noun, int limit) {
    if (!tokens.isAny(i, ENDS) || tokens.is(i, WordClass.PREPOSITION) || isPlace(i, first)) {
      return false;
    }
    if (!tokens.is(i, Word.OG) || i + 1 >= limit) {
      return true;
    }
    if (i - 1 > first && tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1)) {
      return false;
    }
    boolean joinsRoles = noun >= 0 && joinsRoles(i, first, noun, limit);
    boolean joinsAdjectives = noun < 0 && isPlainWord(i + 1);
    return !joinsRoles && !joinsAdjectives;
  }

  /** {@code leder i laget}, although a verb has that form too. */
  private boolean isPlace(int i, int first) {
    return i > first && tokens.is(i - 1, WordClass.PREPOSITION) && tokens.head(i).isKnown();
  }

  /**
   * Roles of one person, {@code leder i laget og tidligere rektor}; {@code rektoren og læreren} are
   * two, but {@code den tidligere rektoren og læreren} is one.
   */
  private boolean joinsRoles(int and, int first, int noun, int limit) {
    int role = and + 1;
    if (tokens.isAny(role, FORMERLY) && role + 1 < limit) {
      role++;
    }
    if (!tokens.head(role).isSingularRole()) {
      return false;
    }
    boolean definite = tokens.head(noun).isDefinite();
    if (noun < and - 1) {
      return !definite && !tokens.head(role).isDefinite();
    }
    boolean two =
        definite && tokens.head(role).isDefinite() && !tokens.is(first, WordClass.DETERMINER);
    return !two;
  }

  /** {@code naboen til Kari Moe}: a person, not an outlet. */
  private boolean isPersonAfterTo(int i, int limit) {
    return tokens.is(i, Word.TIL)
        && i + 2 < limit
        && tokens.isAny(i + 1, NameWords.GIVEN)
        && tokens.isCapitalised(i + 1)
        && tokens.is(i + 2, TokenKind.WORD)
        && tokens.isCapitalised(i + 2);
  }

  /** {@return whether this tells whom the words were said to: {@code til NTB}} */
  boolean isOutlet(int i, int limit) {
    return tokens.is(i, Word.TIL)
            && i + 1 < limit
            && (tokens.isCapitalised(i + 1) || tokens.text(i + 1).indexOf('.') > 0)
        || tokens.is(i, Word.OVERFOR);
  }

  /**
   * {@return whether a stop belongs to an ordinal or to an abbreviated title: {@code 3. klasse, dr.
   * Kari Moe}}
   */
  boolean isInnerStop(int i, int first) {
    return i > first
        && tokens.is(i, '.')
        && (tokens.is(i - 1, TokenKind.NUMBER) || isAbbreviation(i - 1))
        && !tokens.endsSentence(i);
  }

  /**
   * {@return the name after the fields of an office, {@code for helse, velferd og omsorg Ola Vik},
   * or -1}
   */
  int officeEnd(int preposition, int limit) {
    boolean several = false;
    if (!tokens.is(preposition, Word.FOR)) {
      return -1;
    }
    for (int i = preposition + 1; i < Math.min(limit, preposition + LONGEST_OFFICE); i++) {
      if (several && tokens.is(i, TokenKind.WORD) && tokens.isCapitalised(i)) {
        return i;
      }
      several |= tokens.is(i, Word.OG);
      if (!tokens.is(i, TokenKind.COMMA) && !tokens.is(i, Word.OG) && !isPlainWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isAbbreviation(int i) {
    return tokens.is(i, WordClass.ABBREVIATION) && !tokens.isAllCaps(i);
  }

  private boolean isPlainWord(int i) {
    return tokens.is(i, TokenKind.WORD)
        && !tokens.isCapitalised(i)
        && !tokens.isAny(i, ENDS)
        && !tokens.isAny(i, SpeechVerbs.FINITE);
  }

  /** The verb, or where and when it was said. */
  private boolean endsNoun(int i, int noun) {
    return tokens.isAny(i, SpeechVerbs.FINITE)
        || tokens.is(i, WordClass.PARTICIPLE) // "har jenta sagt til avisa"
        || isVerbOfDefinite(i, noun)
        || isEach(i)
        || isOccasion(i)
        || isPlatform(i, noun)
        || isOwnPlace(i);
  }

  /** {@code kritikerne hisset seg opp}: after a definite noun no other word has that form. */
  private boolean isVerbOfDefinite(int i, int noun) {
    return noun == i - 1 && tokens.head(noun).isDefinite() && verbs.looksFinite(i);
  }

  /** {@code elevene hver gang bussen kommer}. */
  private boolean isEach(int i) {
    return tokens.is(i, Word.HVER) || tokens.is(i, Word.KVAR);
  }

  /** {@code i en pressemelding, med et smil}: where and how it was said. */
  private boolean isOccasion(int i) {
    boolean occasion = tokens.is(i, Word.I) || tokens.is(i, Word.PAA) || tokens.is(i, Word.MED);
    return tokens.is(i, Word.OM) || occasion && tokens.is(i + 1, WordClass.INDEFINITE_ARTICLE);
  }

  /** {@code politiet på Facebook}. */
  private boolean isPlatform(int i, int noun) {
    return tokens.is(i, Word.PAA)
        && tokens.head(noun).isOrganization()
        && tokens.is(i + 1, WordClass.ORGANIZATION);
  }

  /** {@code fylket på sine nettsider}. */
  private boolean isOwnPlace(int i) {
    return tokens.is(i, WordClass.PREPOSITION) && tokens.is(i + 1, WordClass.REFLEXIVE);
  }

  /** {@code naboen fra kjøkkenet}: who is definite needs no origin. */
  private boolean isPlaceOfDefinite(int i, int noun) {
    return noun == i - 1 && tokens.head(noun).isDefiniteRole() && tokens.is(i, WordClass.FROM);
  }

  /** {@code lederen opp}, but {@code lederen for landets største forbund}: a preposition. */
  private boolean isPlainParticle(int i, int noun) {
    return tokens.head(noun).isDefiniteRole()
        && tokens.is(i, WordClass.PARTICLE)
        && tokens.is(i, WordClass.ADVERB)
        && !goesOn(i + 1);
  }

  private boolean goesOn(int i) {
    return tokens.is(i, TokenKind.WORD) && !tokens.isAny(i, AFTER_PARTICLE);
  }
}
