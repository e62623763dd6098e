package io.github.tankestrek;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Inputs that would be slow, or deep, if some stage looked back or down too far. */
final class PathologicalInputs {
  private static final List<String> NORMALISE =
      List.of(
          "\u0301",
          "e\u0301\u0323",
          "\u00AD",
          "\u200B",
          "\u00A0",
          "a\u00AD",
          "ﬁ",
          "...",
          "\r\n",
          "\uD83D",
          "\uDE00",
          "שא",
          "\uFEFF ");
  private static final List<String> UNWRAP =
      List.of("\n", " \n", "a\n", "a-\n", "\u2029", "og\n", "Setning slutt.\n");
  private static final List<String> TOKENIZE =
      List.of("1. ", "1.", "a-", "A-", "A ", "Aa ", "kl. ", "f.eks. ", "1.1.", "a'", "@a.b ");
  private static final List<String> BLOCKS =
      List.of(
          "Kari Moe\n",
          "• a\n",
          "Foto: Kari Moe\n",
          "Publisert: ",
          "14. mars ",
          "14.03.2026 ",
          "2026-03-14T12:30 ",
          "OSLO (NTB): ",
          "FAKTA\n",
          "1–0 ",
          "Les også: ",
          "Av Kari Moe og ",
          "12.30 ",
          ":\n",
          "Kort\n\n",
          "Kort linje\n",
          "Les også:\n",
          "Hva nå?\n",
          "NTB, ",
          "(NTB)",
          "A: b\n",
          "|\n");
  private static final List<String> QUOTES =
      List.of(
          "- ",
          "– ",
          "–",
          "--",
          "– a\n",
          "«",
          "»",
          "« ",
          "«a ",
          "«a» ",
          "\"",
          "\"a ",
          "“",
          "”a ",
          "„",
          "'",
          "‘a ",
          "(",
          ")",
          "– hei\n",
          "«a «b ",
          "«a»b «",
          "– a «b – c » ");
  private static final List<String> CLAUSES =
      List.of(
          ", ",
          ". ",
          "? ",
          "; ",
          ":",
          "a: ",
          "– sier han, ",
          "ifølge ",
          "det sier ",
          "en av ",
          "som ",
          "– Ja, sier Ola. ",
          "«Ja», sier Ola. ",
          "sier Moe, ",
          "– a, sier ",
          "sier ",
          "von ",
          "(45) ",
          "(Ap) ",
          "Ola Moe og ",
          "sier Ola Moe i Nes og Kari Moe, ",
          "kan Moe si, ",
          "P. ",
          "at ",
          "– Ja, sier leder Ola, ");
  private static final List<String> REPORTS =
      List.of(
          "Moe sier at ",
          "Moe mener det er og ",
          "Moe sier at det er. ",
          "mener mener ",
          "og sier ",
          "er, mener ",
          "Han er ifølge Moe ",
          "har sagt om ",
          "har ",
          "er trygg, mener Ola Moe, ",
          "Brua er, sier «a» Moe at ",
          "som sier Moe, som ",
          "ifølge Moe i ",
          "har lagt til at ",
          "Moes svar om at ",
          "avviser svaret fra Moe ",
          "«Ja», sier Moe: «",
          "Likevel sier de to at ");
  private static final List<String> TURNS =
      List.of(
          "– a?\n\n",
          "– a?\n\n– b.\n\n",
          "– Nei\n\nOla gikk.\n\n",
          "Da svarte Moe:\n\n– a.\n\n",
          "– Ja, sier Ola Vik.\n\n– Men.\n\n",
          "# – a\n\n",
          "– Kort\n\nLang tekst her.\n\n");
  private static final List<String> SPEAKERS =
      List.of(
          "han ",
          "hun ",
          "treneren ",
          "57-åringen ",
          "Moe kaller det «rart». ",
          "– Ja, sier han.\n\n",
          "– Ja, sier treneren.\n\n",
          "Kari Moe. Ola Moe. Moe. ",
          "– Ja, sier Kari og Ola.\n\n",
          "ekteparet Moe ",
          "– Ja, sier de to.\n\n",
          "Venstre går. – Ja, sier partiet.\n\n",
          "Kari Moe (45), ");

  private PathologicalInputs() {}

  /**
   * An input of any size.
   *
   * @param name what it is
   * @param text makes it, about so many characters long
   */
  record Input(String name, IntFunction<String> text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Input> all() {
    List<Input> inputs = new ArrayList<>();
    Stream.of(NORMALISE, UNWRAP, TOKENIZE, BLOCKS, QUOTES, CLAUSES, REPORTS, TURNS, SPEAKERS)
        .flatMap(List::stream)
        .forEach(piece -> inputs.add(again(piece)));
    inputs.add(new Input("nested marks", PathologicalInputs::nested));
    inputs.add(listing("distinct speakers", "– Vi går, sier Kari %1$s.\n\nTreneren smilte.\n\n"));
    inputs.add(
        listing("bearers of one surname", "– Vi går, sier %1$s Moe.\n\n– Nei, sier Moe.\n\n"));
    inputs.add(listing("bearers of one given name", "– Å, sier Kari %1$s. – Ja, sier Kari.\n\n"));
    inputs.add(listing("distinct names in narrative", "Kari %1$s og %1$s Vik møtte treneren. "));
    inputs.add(listing("distinct turns of a pronoun", "– %1$s, sier han.\n\n"));
    inputs.add(listing("headings that quote", "– Vi har %1$s\n\n– Vi har %1$s, sier Moe.\n\n"));
    inputs.add(listing("headings that quote the same", "– Vi har sett\n\n– Vi har %1$s sett.\n\n"));
    inputs.add(listing("distinct verbs", "– Ja, %2$s Kari Moe.\n\n"));
    inputs.add(
        listing("distinct jobs", "– Ja, sier %2$seieren Kari Moe.\n\n– Nei, sier %2$seieren.\n\n"));
    inputs.add(new Input("names of one hash", PathologicalInputs::ofOneHash));
    return inputs.stream();
  }

  private static Input again(String piece) {
    return new Input(
        "again and again " + piece.replace("\n", "¶"),
        length -> piece.repeat(length / piece.length()));
  }

  private static Input listing(String name, String format) {
    return new Input(
        name,
        length -> {
          StringBuilder text = new StringBuilder("Mange her\n\n");
          for (int i = 0; text.length() < length; i++) {
            String word = word(i);
            text.append(format.replace("%1$s", "V" + word).replace("%2$s", word));
          }
          return text.toString();
        });
  }

  private static String nested(int length) {
    return "«a ".repeat(length / 6) + "b» ".repeat(length / 6);
  }

  /** {@code aÿ} and {@code bà} have one hash, and so have all words made of these two. */
  private static String ofOneHash(int length) {
    StringBuilder text = new StringBuilder("– Ja, sier Kari Moe.\n\nMange her. ");
    for (int i = 0; text.length() < length; i++) {
      text.append("Kari M");
      for (int bit = 0; bit < 14; bit++) {
        text.append((i >> bit & 1) == 0 ? "aÿ" : "bà");
      }
      text.append(" kom. ");
    }
    return text.toString();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int n = number + 1; n > 0; n /= 26) {
      word.append((char) ('a' + n % 26));
    }
    return word.append("vik").toString();
  }
}
