package io.github.tankestrek.internal.text;

import java.util.Locale;

/**
 * The words that rules ask for by name, with aa, oe and ae for å, ø and æ. Their numbers stand
 * beside the classes of words, so that a token is compared with one of them without a look at its
 * letters.
 */
@SuppressWarnings("EnumOrdinal") // Kept as a number beside the classes.
public enum Word {
  AA("å"),
  AT,
  AV,
  BAADE("både"),
  BEGGE,
  BLIR,
  DA,
  DAA("då"),
  DEN,
  DET,
  DETTE,
  DUOEN,
  EG,
  EI,
  EIN,
  EIT,
  ELLER,
  EN,
  ER,
  ET,
  FAKTA,
  FAKTABOKS,
  FOELGE("følge"),
  FOELGJE("følgje"),
  FOR,
  FOTO,
  FRA,
  FRAA("frå"),
  FRAM,
  FREISTAR,
  FREM,
  FYLGJE,
  HA,
  HADDE,
  HAR,
  HEITER,
  HEITTE,
  HER,
  HET,
  HETER,
  HVER,
  HVORVIDT,
  I,
  IFOELGE("ifølge"),
  IFOELGJE("ifølgje"),
  IFYLGJE,
  IKKE,
  IKKJE,
  ILLUSTRASJON,
  JEG,
  KALLA,
  KALT,
  KL,
  KLOKKA,
  KLOKKEN,
  KORVIDT,
  KVAR,
  MED,
  MEDAN,
  MEDHALD,
  MEDHOLD,
  MEG,
  MEN,
  MENS,
  MIN,
  NAAR("når"),
  OG,
  OM,
  OPPDATERT,
  OVER,
  OVERFOR,
  PAA("på"),
  PROEVER("prøver"),
  PUBLISERT,
  SAA("så"),
  SAANN("sånn"),
  SAKA,
  SAKEN,
  SEG,
  SELV,
  SJOELV("sjølv"),
  SKAL,
  SKULLE,
  SLIK,
  SOM,
  STOETTE("støtte"),
  TEKST,
  TIL,
  TO,
  UNDRER,
  UT,
  VAR;

  private final String text;

  Word() {
    this.text = name().toLowerCase(Locale.ROOT);
  }

  Word(String text) {
    this.text = text;
  }

  /** {@return the word in lower case} */
  String text() {
    return text;
  }

  /** {@return its number; 0 is that of all other words} */
  int number() {
    return ordinal() + 1;
  }
}
