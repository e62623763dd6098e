package io.github.tankestrek.internal.text;

/** What the word lists say of a word. A word may have several classes. */
@SuppressWarnings("EnumOrdinal") // Kept as bits of a set.
public enum WordClass {
  /** A verb that introduces or follows direct speech: {@code sier, fortel}. */
  SAY,
  /** A verb of opinion or attitude: {@code mener, håper}. */
  THINK,
  /** A verb of manner, a cue only after the words: {@code ler, smiler}. */
  MANNER,
  /** A verb that characterises: {@code kaller, omtaler}. */
  CALL,
  ASK,
  /** A verb that is a cue together with a particle: {@code legger … til, slår … fast}. */
  PHRASAL,
  /** The past participle of a verb of the classes above: {@code sagt}. */
  PARTICIPLE,
  /** The particle of a phrasal verb. */
  PARTICLE,
  /** A finite verb that is never the cue of a quote: {@code er, har, går}. */
  NEVER_CUE,
  HE,
  SHE,
  /** One person of any gender: {@code hen, vedkommende}. */
  HEN,
  THEY,
  FIRST_PERSON,
  SECOND_PERSON,
  /** {@code det, den, dette, man, ein}: pronouns that are nobody. */
  IMPERSONAL,
  PRONOUN,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  SUBJUNCTION,
  QUESTION,
  ADVERB,
  VERB,
  NUMERAL,
  INTERJECTION,
  /** May stand between the verb and the subject of an attribution. */
  CLAUSE_ADVERB,
  GIVEN_MALE(true),
  GIVEN_FEMALE(true),
  SURNAME(true),
  /** {@code von, de, van der}: a lower-case word inside a name. */
  NAME_PARTICLE,
  PLACE(true),
  ORGANIZATION(true),
  PARTY(true),
  AGENCY(true),
  MONTH,
  WEEKDAY,
  ABBREVIATION,
  BOKMAL,
  NYNORSK,
  GROUP,
  /** A noun before a title in quotation marks: {@code boka, filmen}. */
  WORK,
  /** A noun for what is answered: {@code svaret, beskjeden}. */
  REPLY,
  MALE_PERSON,
  FEMALE_PERSON,
  /** A word that opens sentences often and is no name. */
  COMMON,
  /** {@code en, ei, eit}. */
  INDEFINITE_ARTICLE,
  /** {@code sin, sine}: what is one's own. */
  REFLEXIVE,
  /** {@code fra, frå}. */
  FROM,
  /** A preposition between a name and where the person belongs: {@code ved, hos}. */
  AFFILIATION,
  /** A verb with which a document speaks: {@code heter, står, lyder}. */
  DOCUMENT_VERB,
  /** The auxiliary of a passive: {@code ble, vart}. */
  PASSIVE,
  /** An adverb that joins a sentence to the one before: {@code også, derfor}. */
  CONNECTIVE,
  /** The infinitive of a verb of speech or thought: {@code si, hevde}. */
  INFINITIVE,
  /** A verb with which figures and studies speak: {@code viser, syner}. */
  EVIDENCE,
  /** A verb with an infinitive after it: {@code vil, bør}. */
  MODAL,

  /** The infinitive or the participle of a verb with a particle: {@code slå … fast, lagt … til}. */
  PHRASAL_FORM;

  private final boolean proper;

  WordClass() {
    this(false);
  }

  WordClass(boolean proper) {
    this.proper = proper;
  }

  /** The bit of this class in a set of classes. */
  public long bit() {
    return 1L << ordinal();
  }

  /** {@return whether a word is of this class only when it is capitalised} */
  boolean isProper() {
    return proper;
  }

  /** {@return the set of two classes; without an array, for the inside of loops} */
  public static long of(WordClass a, WordClass b) {
    return a.bit() | b.bit();
  }

  /** {@return the set of the classes} */
  public static long of(WordClass... classes) {
    long bits = 0;
    for (WordClass c : classes) {
      bits |= c.bit();
    }
    return bits;
  }
}
