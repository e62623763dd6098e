package io.github.tankestrek;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of whole articles, with and without a known answer. */
final class NorwegianArticles {
  private static final List<String> PIECES =
      List.of(
          "– ",
          "- ",
          "-- ",
          "— ",
          "«",
          "»",
          "\"",
          "“",
          "”",
          "„",
          "’",
          ", ",
          ". ",
          "? ",
          "! ",
          "… ",
          "...",
          ": ",
          "\n",
          "\n\n",
          "\r\n",
          "\u2029",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "\uFEFF",
          "\u0301",
          "(",
          ")",
          "sier ",
          "sa ",
          "seier ",
          "legger ",
          "til ",
          "fast ",
          "han ",
          "hun ",
          "ho ",
          "de ",
          "det ",
          "at ",
          "og ",
          "men ",
          "som ",
          "da ",
          "i ",
          "på ",
          "fra ",
          "for ",
          "Kari ",
          "Ola ",
          "Moe ",
          "Moes ",
          "Vik ",
          "(Ap) ",
          "(45) ",
          "politiet ",
          "en ",
          "talskvinne ",
          "leder ",
          "treneren ",
          "57-åringen ",
          "ifølge ",
          "heter ",
          "står ",
          "har ",
          "sagt ",
          "skal ",
          "ha ",
          "er ",
          "svaret ",
          "hva ",
          "du ",
          "jeg ",
          "vi ",
          "NTB",
          "(NTB): ",
          "OSLO ",
          "14.09.2023 ",
          "14. ",
          "september ",
          "2023 ",
          "kl. ",
          "12.30 ",
          "date ",
          "Publisert ",
          "Foto: ",
          "Av ",
          "Les også: ",
          "Fakta ",
          "• ",
          "1. ",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u05D0\u05D1",
          "\u0000",
          "A",
          "å",
          "A\u030A ",
          "von ",
          "al-Rashid ",
          "Jong-un ",
          "Nato-sjef ",
          "olje- ",
          "f.eks. ",
          "P. ",
          "ekteparet ",
          "begge ",
          "kaller ",
          "moe@avisa.no ");

  private NorwegianArticles() {}

  /** {@return text out of everything that some stage reacts to, in any order} */
  static Arbitrary<String> scrambled() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  /** {@return articles of turns whose words, cue and speaker are known} */
  static Arbitrary<List<Turn>> turns() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Vi er klare",
            "Det går bra",
            "Brua må bygges opp igjen",
            "Ingen har sett noe slikt",
            "Elva tok alt",
            "Folk er slitne, men de hjelper hverandre");
    Arbitrary<String> cue =
        Arbitraries.of("sier", "forteller", "mener", "svarer", "opplyser", "sa", "fortsetter");
    Arbitrary<String> given = Arbitraries.of("Kari", "Ola", "Ingrid", "Per", "Anne", "Jens");
    Arbitrary<String> surname = Arbitraries.of("Moe", "Vik", "Haugen", "Solbakken", "Lunde");
    Arbitrary<String> name = Combinators.combine(given, surname).as((g, s) -> g + " " + s);
    Arbitrary<String> tail = Arbitraries.of("", " til NTB", " (45)", ", leder i bygdelaget");
    return Combinators.combine(words, cue, name, tail)
        .as(Turn::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /**
   * A turn with its answer.
   *
   * @param words what is said
   * @param cue the verb
   * @param name who says it
   * @param tail what follows the name
   */
  record Turn(String words, String cue, String name, String tail) {
    String paragraph(String dash) {
      return dash + words + ", " + cue + " " + name + tail + ".";
    }
  }
}
