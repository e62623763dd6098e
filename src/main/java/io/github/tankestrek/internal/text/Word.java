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
  ARTIKKELEN,
  AT,
  AV,
  BAADE("både"),
  BEGGE,
  BILDET,
  BILETET,
  BLE,
  BLEI,
  BLIR,
  DA,
  DAA("då"),
  DATE,
  DATO,
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
  ENDRA,
  ENDRET,
  ER,
  ET,
  FAKTA,
  FAKTABOKS,
  FOELGE("følge"),
  FOELGJE("følgje"),
  FOERST("først"),
  FOR,
  FOTO,
  FRA,
  FRAA("frå"),
  FRAM,
  FREISTAR,
  FREM,
  FYLGJE,
  FYRST,
  F_V("f.v"),
  HA,
  HADDE,
  HAR,
  HEITER,
  HEITTE,
  HER,
  HET,
  HETER,
  HOEGRE("høgre"),
  HOEYRE("høyre"),
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
  LAGT,
  MED,
  MEDAN,
  MEDHALD,
  MEDHOLD,
  MEG,
  MEN,
  MENS,
  MIN,
  NAAR("når"),
  OEG("òg"),
  OG,
  OGSAA("også"),
  OM,
  OPPDATERT,
  OPPRETTA,
  OPPRETTET,
  OVER,
  OVERFOR,
  PAA("på"),
  POSTA,
  POSTET,
  PROEVER("prøver"),
  PUBLISERT,
  PUBLISHED,
  REDIGERT,
  REVIDERT,
  SAA("så"),
  SAANN("sånn"),
  SAKA,
  SAKEN,
  SAMAN,
  SAMMEN,
  SEG,
  SELV,
  SIST,
  SJOELV("sjølv"),
  SKAL,
  SKREVET,
  SKRIVE,
  SKULLE,
  SLIK,
  SOM,
  STOETTE("støtte"),
  SYNER,
  TATT,
  TEKE,
  TEKST,
  TIL,
  TO,
  TRYKT,
  T_H("t.h"),
  T_V("t.v"),
  UNDRER,
  UPDATED,
  UT,
  UTGITT,
  UTGJEVE,
  VAR,
  VART,
  VENSTRE,
  VISER;

  /** No word has a higher number: it is kept in a byte. */
  static final int MOST = 255;

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
