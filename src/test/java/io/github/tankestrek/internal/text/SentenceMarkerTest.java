package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceMarkerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Det går.| Han kom.|",
        "Går det?| Ja!| Nei.|",
        "Hun ventet …| Så gikk hun.|",
        "Møtet er kl. 12.30 i dag.| Alle kommer.|",
        "Legen dr. Moe og f.eks. Kari Lie kom.| De gikk.|",
        "Den 14. september kom de.| Så gikk de.|",
        "Fra 5. 10. og 15. trinn.|",
        "Jens P. Hansen kom.| Han gikk.|",
        "«Nei!» svarte hun.|",
        "Hun sa nei.| «Ja!»| Moe gikk.|",
        "Det var i 2019.| Så kom det mer.|",
        "(Han kom.)| Hun gikk.|",
        "Les nettavisen.no i dag.| Nå.|",
        "– Ja.| – Nei.|",
        "Ja|\nnei|\n\nMoe|",
        "Det var i 2019.| 14 kom.|",
        "Hun ble nummer 3.| Han ble nummer 4.|",
        "Det gikk bra.| 57-åringen smiler.|",
        "Hun kom .| Han gikk.|",
        "Hun sa ja.| (Han sa nei.)|",
        "Ja.Nei.|",
        "Kom nå!, ropte hun.|",
        "Det er kl. (12) nå.|",
        "Moe sa ja (f.eks.) og gikk.|",
        "Stopp.).| Han kom.|",
        "Tre mål.| … og så ett til.|"
      })
  void sentencesEndWhereTheyShould(String marked) {
    assertThat(mark(marked.replace("|", ""))).isEqualTo(marked);
  }

  private static String mark(String text) {
    Tokens tokens = Tokenizer.tokenize(text, Lexicon.standard());
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int i = 0; i < tokens.size(); i++) {
      out.append(text, done, tokens.end(i)).append(tokens.endsSentence(i) ? "|" : "");
      done = tokens.end(i);
    }
    return out.append(text.substring(done)).toString();
  }
}
