package io.github.tankestrek.internal.clause;

import io.github.tankestrek.Language;
import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.SpeechVerb;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a word is the verb of an attribution, by the list or by its form. */
final class SpeechVerbs {
  /** Finite forms of the listed verbs that are cues on their own. */
  static final long FINITE =
      WordClass.of(WordClass.SAY, WordClass.THINK, WordClass.MANNER, WordClass.CALL, WordClass.ASK);

  private static final long WITH_PARTICLE = WordClass.of(WordClass.PHRASAL, WordClass.PHRASAL_FORM);

  private static final long NO_VERB =
      WordClass.of(
          WordClass.NEVER_CUE,
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBJUNCTION,
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.QUESTION,
          WordClass.NUMERAL,
          WordClass.GROUP,
          WordClass.FIRST_PERSON,
          WordClass.SECOND_PERSON,
          WordClass.IMPERSONAL);

  /** {@code sa, ba, dro}: a participle in -a or -et has another syllable before that. */
  private static final int LONGEST_STRONG_PAST = 3;

  private static final int PARTICLE_REACH = 7;

  private final Tokens tokens;
  private final Language language;

  /** The verbs that a token may be, kept since its particle is looked for at several places, … */
  private int lastToken = -1;

  private List<SpeechVerb> lastVerbs = List.of();

  /** … and the one whose particle stands near behind a token, since several rules ask for it. */
  private int nearToken = -1;

  private int nearEnd;
  private @Nullable SpeechVerb near;

  SpeechVerbs(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
  }

  boolean isListed(int token) {
    return tokens.isAny(token, FINITE) && !tokens.isCapitalised(token);
  }

  boolean isPhrasal(int token) {
    return tokens.is(token, WordClass.PHRASAL) && !tokens.isCapitalised(token);
  }

  /**
   * {@return whether a word that is on no list has the form of a finite verb: news writes {@code
   * gliser, humra, messet} and whatever fits}
   */
  boolean looksFinite(int token) {
    if (!tokens.is(token, TokenKind.WORD)
        || tokens.isCapitalised(token)
        || tokens.isAny(token, NO_VERB)
        || tokens.isAny(token, WordClass.of(WordClass.FEMALE_PERSON, WordClass.MALE_PERSON))
        || tokens.head(token).isKnown()) {
      return false;
    }
    int length = tokens.end(token) - tokens.start(token);
    return length >= 3
        && (ends(token, "r")
            || ends(token, "te")
            || ends(token, "de")
            || ends(token, "et")
            || ends(token, "a"));
  }

  /** {@return the verb of the list, of the article's language if it has it, or null} */
  @Nullable SpeechVerb verb(int token) {
    List<SpeechVerb> verbs = verbs(token);
    SpeechVerb best = null;
    for (int i = 0; i < verbs.size(); i++) {
      SpeechVerb verb = verbs.get(i);
      if (verb.particle() == null && (best == null || verb.language() == language)) {
        best = verb;
      }
    }
    return best;
  }

  private List<SpeechVerb> verbs(int token) {
    if (token != lastToken) {
      lastToken = token;
      lastVerbs = tokens.verbs(token);
    }
    return lastVerbs;
  }

  /** {@return the phrasal verb whose particle begins at a token, or null} */
  @Nullable SpeechVerb phrasalVerb(int token, int particle) {
    if (!tokens.is(particle, WordClass.PARTICLE) || !tokens.isAny(token, WITH_PARTICLE)) {
      return null;
    }
    char letter = tokens.first(particle);
    List<SpeechVerb> verbs = verbs(token);
    SpeechVerb best = null;
    for (int i = firstWith(letter, verbs); i < verbs.size(); i++) {
      SpeechVerb verb = verbs.get(i);
      if (verb.particleLetter() != letter) {
        break;
      }
      String words = verb.particle();
      if (words != null && startsWith(particle, words) && isBetter(verb, words, best)) {
        best = verb;
      }
    }
    return best;
  }

  /** The forms of {@code være} have some eighty particles, so these are in order. */
  private static int firstWith(char letter, List<SpeechVerb> verbs) {
    int low = 0;
    int high = verbs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (verbs.get(middle).particleLetter() < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return the verb whose particle stands near behind it, {@code legger Moe til}, or null} */
  @Nullable SpeechVerb phrasalNear(int verb, int end) {
    if (!tokens.isAny(verb, WITH_PARTICLE)) {
      return null;
    }
    if (verb != nearToken || end != nearEnd) {
      nearToken = verb;
      nearEnd = end;
      near = findNear(verb, end);
    }
    return near;
  }

  private @Nullable SpeechVerb findNear(int verb, int end) {
    for (int i = verb + 1; i < Math.min(end, verb + PARTICLE_REACH); i++) {
      SpeechVerb phrasal = phrasalVerb(verb, i);
      if (phrasal != null) {
        return phrasal;
      }
    }
    return null;
  }

  /** {@code glede seg over} rather than {@code glede seg}; then in the article's language. */
  private boolean isBetter(SpeechVerb verb, String words, @Nullable SpeechVerb other) {
    String otherWords = other == null ? null : other.particle();
    int longer = otherWords == null ? 1 : words.length() - otherWords.length();
    return longer > 0 || longer == 0 && verb.language() == language;
  }

  /** {@return the lemma of a verb, its own lower-case form if it is on no list} */
  String lemma(int token) {
    SpeechVerb verb = verb(token);
    return verb == null ? CaseFold.lower(tokens.text(token)) : verb.lemma();
  }

  private boolean startsWith(int token, String words) {
    return tokens.text().startsWith(words, tokens.start(token))
        && !continuesWord(tokens.start(token) + words.length());
  }

  /**
   * {@return whether a form may be a participle as well: {@code medrekna, ansett}, not {@code sa}}
   */
  boolean maybeParticiple(int token) {
    return tokens.end(token) - tokens.start(token) > LONGEST_STRONG_PAST
        && (ends(token, "a") || ends(token, "et"));
  }

  private boolean continuesWord(int index) {
    return index < tokens.text().length() && Character.isLetter(tokens.text().charAt(index));
  }

  private boolean ends(int token, String suffix) {
    return tokens.text().startsWith(suffix, tokens.end(token) - suffix.length());
  }
}
