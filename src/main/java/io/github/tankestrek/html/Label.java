package io.github.tankestrek.html;

/** What a page says itself, in Bokmål, Nynorsk and English. */
enum Label {
  PAGE_OF("Lest av Tankestrek", "Lesen av Tankestrek", "Read by Tankestrek"),
  SKIP_TO_SPEAKERS("Hopp til kildene", "Hopp til kjeldene", "Skip to the speakers"),
  SKIP_TO_CONTENTS(
      "Hopp til artikkeloversikten", "Hopp til artikkeloversikta", "Skip to the list of articles"),
  NO_HEADLINE("Uten tittel", "Utan tittel", "Without a headline"),

  TEXT("Tekst", "Tekst", "Text"),
  DATE("Dato", "Dato", "Date"),
  PLACE("Sted", "Stad", "Place"),
  AGENCY("Byrå", "Byrå", "Agency"),
  STANDARD("Målform", "Målform", "Language"),
  UNDETERMINED("ikke fastslått", "ikkje fastslått", "undetermined"),

  ARTICLE("artikkel", "artikkel", "article"),
  ARTICLES("artikler", "artiklar", "articles"),
  QUOTE("sitat", "sitat", "quote"),
  QUOTES("sitater", "sitat", "quotes"),
  SPEAKER("kilde", "kjelde", "speaker"),
  SPEAKERS("kilder", "kjelder", "speakers"),
  WORD("ord", "ord", "word"),
  WORDS("ord", "ord", "words"),
  WITHOUT_SPEAKER("uten kilde", "utan kjelde", "without a speaker"),

  WHO_IS_HEARD("Hvem kommer til orde", "Kven kjem til orde", "Who is heard"),
  NOBODY("Ingen er sitert.", "Ingen er sitert.", "Nobody is quoted."),
  SHARE("Andel av de siterte ordene", "Del av dei siterte orda", "Share of the quoted words"),
  TO_THE_QUOTES("Til sitatene:", "Til sitata:", "To the quotes:"),
  INTERVIEWER("Intervjuer", "Intervjuar", "Interviewer"),
  INTERVIEWER_KEY("Int", "Int", "Int"),
  UNKNOWN("Ukjent kilde", "Ukjend kjelde", "Unknown speaker"),
  NOT_TOLD("Ingen regel fant en kilde.", "Ingen regel fann ei kjelde.", "No rule found a speaker."),

  RULE("Regel", "Regel", "Rule"),
  MENTION("Omtalt som", "Omtalt som", "Named as"),
  CUE("Anføringsord", "Anføringsord", "Cue"),

  CONTENTS("Artikler", "Artiklar", "Articles"),
  HEADLINE("Tittel", "Tittel", "Headline"),
  HOW_TO_READ("Slik leser du siden", "Slik les du sida", "How to read this page"),
  LEGEND_QUOTE(
      "Et sitat. Farge og bokstav viser hvem som sier det; hold pekeren over det, eller gå til"
          + " bokstaven med tabulator, så vises regelen som avgjorde.",
      "Eit sitat. Farge og bokstav viser kven som seier det; hald peikaren over det, eller gå til"
          + " bokstaven med tabulator, så kjem regelen som avgjorde.",
      "A quote. Colour and letter show whose; point at it, or go to the letter with the tab key,"
          + " for the rule that decided."),
  LEGEND_UNKNOWN(
      "Et sitat som ingen regel fant en kilde til.",
      "Eit sitat som ingen regel fann ei kjelde til.",
      "A quote for which no rule found a speaker."),
  LEGEND_MENTION(
      "Ord som står for en kilde: navn, pronomen, beskrivelse.",
      "Ord som står for ei kjelde: namn, pronomen, omtale.",
      "Words that stand for a speaker: name, pronoun, description."),
  LEGEND_CUE(
      "Ordet som innfører sitatet.",
      "Ordet som innfører sitatet.",
      "The word that introduces a quote."),
  SAMPLE_QUOTE("Den er torget vårt", "Han er torget vårt", "Den er torget vårt"),
  SAMPLE_MENTION("biblioteksjefen", "biblioteksjefen", "biblioteksjefen"),
  SAMPLE_CUE("sier", "seier", "sier");

  private final String bokmal;
  private final String nynorsk;
  private final String english;

  Label(String bokmal, String nynorsk, String english) {
    this.bokmal = bokmal;
    this.nynorsk = nynorsk;
    this.english = english;
  }

  String in(PageLanguage language) {
    return switch (language) {
      case BOKMAL -> bokmal;
      case NYNORSK -> nynorsk;
      case ENGLISH -> english;
    };
  }
}
