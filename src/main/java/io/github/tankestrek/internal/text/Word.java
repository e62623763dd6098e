package io.github.tankestrek.internal.text;

import java.util.Locale;

/**
 * The words that rules ask for by name. Their numbers stand beside the classes of words, so that a
 * token is compared with one of them without a look at its letters.
 */
@SuppressWarnings("EnumOrdinal") // Kept as bits beside the classes.
public enum Word {
  AT,
  AV,
  BEGGE,
  BLIR,
  BÅDE,
  DA,
  DEN,
  DET,
  DETTE,
  DUOEN,
  DÅ,
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
  FOR,
  FOTO,
  FRA,
  FRAM,
  FREISTAR,
  FREM,
  FRÅ,
  FYLGJE,
  FØLGE,
  FØLGJE,
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
  IFYLGJE,
  IFØLGE,
  IFØLGJE,
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
  NÅR,
  OG,
  OM,
  OPPDATERT,
  OVER,
  OVERFOR,
  PRØVER,
  PUBLISERT,
  PÅ,
  SAKA,
  SAKEN,
  SEG,
  SELV,
  SIST,
  SJØLV,
  SKAL,
  SKULLE,
  SLIK,
  SOM,
  STØTTE,
  SÅ,
  SÅNN,
  TEKST,
  TIL,
  UNDRER,
  UT,
  VAR,
  Å;

  /** {@return the word in lower case} */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return its number; 0 is that of all other words} */
  int number() {
    return ordinal() + 1;
  }
}
