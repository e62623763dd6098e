package io.github.tankestrek;

import java.util.List;

/**
 * What stories are made of in one standard.
 *
 * @param language the standard
 * @param utterances what people say
 * @param questions what interviewers ask
 * @param narratives paragraphs that name nobody
 * @param headings lines over them
 * @param verbs verbs of speech in the present
 * @param jobs what people do, before their names
 * @param leadIns what comes before the verb of a lead-in
 * @param introduction how somebody is introduced, after name and age
 * @param she the pronoun for a woman
 * @param call the verb of a partial quote
 */
record Phrases(
    Language language,
    List<String> utterances,
    List<String> questions,
    List<String> narratives,
    List<String> headings,
    List<String> verbs,
    List<String> jobs,
    List<String> leadIns,
    String introduction,
    String she,
    String call) {

  static final Phrases BOKMAL =
      new Phrases(
          Language.BOKMAL,
          List.of(
              "Vi er klare for vinteren",
              "Brua må bygges opp igjen før jul",
              "Ingen her har sett noe slikt",
              "Elva tok både båten og naustet",
              "Folk er slitne, men de hjelper hverandre",
              "Jeg sover med støvlene på",
              "Kommunen har ikke ringt tilbake",
              "Det viktigste er at ingen ble skadet",
              "Skolen åpner på mandag",
              "Hundene hørte det først",
              "Vi har mat nok til tre uker",
              "Nå trenger vi bare sol",
              "De ropte שלום og 👋🏽 over elva"),
          List.of(
              "Hva gjør du nå?",
              "Var du redd?",
              "Hvor lenge må dere vente?",
              "Hvem hjelper deg?",
              "Tror du at veien åpner i år?"),
          List.of(
              "Det skjedde natt til søndag etter to døgn med regn, og ingen vet hva som hendte.",
              "Veien er stengt, og skolebussen står på feil side av elva.",
              "Kostnadene er ikke regnet ut, men de blir store.",
              "Vannet har sunket med en halv meter siden i går."),
          List.of("Elva tok brua", "Full stans", "Regn i vente", "Venter på hjelp"),
          List.of("sier", "forteller", "mener", "svarer", "opplyser", "fortsetter", "hevder"),
          List.of("ordfører", "bonde", "lærer", "brannsjef", "sykepleier"),
          List.of("Da", "Etter møtet", "På kaia"),
          "har bodd ved elva i tretti år.",
          "hun",
          "kaller");

  static final Phrases NYNORSK =
      new Phrases(
          Language.NYNORSK,
          List.of(
              "Vi er klare for vinteren",
              "Brua må byggjast opp att før jul",
              "Ingen her har sett noko slikt",
              "Elva tok både båten og naustet",
              "Folk er slitne, men dei hjelper kvarandre",
              "Eg søv med støvlane på",
              "Kommunen har ikkje ringt tilbake",
              "Det viktigaste er at ingen vart skadde",
              "Skulen opnar på måndag",
              "Hundane høyrde det først",
              "Vi har mat nok til tre veker",
              "No treng vi berre sol",
              "Dei ropa שלום og 👋🏽 over elva"),
          List.of(
              "Kva gjer du no?",
              "Var du redd?",
              "Kor lenge må de vente?",
              "Kven hjelper deg?",
              "Trur du at vegen opnar i år?"),
          List.of(
              "Det skjedde natt til søndag etter to døgn med regn, og ingen veit kva som hende.",
              "Vegen er stengd, og skulebussen står på feil side av elva.",
              "Kostnadene er ikkje rekna ut, men dei vert store.",
              "Vatnet har sokke med ein halv meter sidan i går."),
          List.of("Elva tok brua", "Full stans", "Regn i vente", "Ventar på hjelp"),
          List.of("seier", "fortel", "meiner", "svarar", "opplyser", "held fram", "hevdar"),
          List.of("ordførar", "bonde", "lærar", "brannsjef", "sjukepleiar"),
          List.of("Då", "Etter møtet", "På kaia"),
          "har budd ved elva i tretti år.",
          "ho",
          "kallar");
}
