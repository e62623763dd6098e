package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnwrapperTest {
  private static final String STORY =
      "Ferja har stått ved kaia i år, og folk er lei av å vente på båt."
          + " Nå vil de ha svar, og det med en gang.".repeat(20);

  @Test
  void linesThatEndWhereTheNextWordDidNotFitAreJoined() {
    String wrapped =
        """
        Ferja mellom Bodø og Røst har stått ved
        kai siden mandag. Rederiet venter på en
        reservedel fra Nederland, og den kommer
        tidligst fredag.

        Onsdag skal kommunen møte rederiet for
        å snakke om erstatning til bedriftene
        som har mistet inntekter.
        """;
    assertThat(unwrap(wrapped))
        .isEqualTo(
            """
            Ferja mellom Bodø og Røst har stått ved\
             kai siden mandag. Rederiet venter på en\
             reservedel fra Nederland, og den kommer\
             tidligst fredag.

            Onsdag skal kommunen møte rederiet for\
             å snakke om erstatning til bedriftene\
             som har mistet inntekter.
            """);
  }

  @Test
  void aLineThatEndsBeforeItIsFullIsAParagraph() {
    String wrapped =
        """
        Ferja mellom Bodø og Røst har stått ved
        kai siden mandag. Det er ille.
        Rederiet venter på en reservedel fra
        Nederland, og den kommer tidligst fredag
        ifølge kapteinen om bord.
        """;
    assertThat(unwrap(wrapped)).contains("Det er ille.\nRederiet venter");
  }

  @Test
  void aDashAfterAFullStopOpensANewParagraph() {
    String wrapped =
        """
        Ferja mellom Bodø og Røst har stått ved
        kai siden mandag, og alle er fortvilet.
        – Dette går ikke lenger, sier ordføreren
        i Røst, som nå vil ha svar fra rederiet.
        """;
    assertThat(unwrap(wrapped)).contains("fortvilet.\n– Dette");
  }

  @Test
  void paragraphsOnOneLineEachAreLeftAlone() {
    String text =
        "Ferja mellom Bodø og Røst har stått ved kai siden mandag.\n".repeat(3)
            + "Rederiet venter på en reservedel fra Nederland, og den kommer tidligst fredag, sier"
            + " de, men det har de sagt i tre uker nå, og ingen på øya tror på det lenger.\n";
    assertThat(unwrap(text)).isEqualTo(text);
  }

  @Test
  void shortLinesAreAListAndLeftAlone() {
    String text = "Brann – Viking 2–1\nStart – Odd 0–0\nMolde – Sogndal 3–1\n";
    assertThat(unwrap(text)).isEqualTo(text);
  }

  @Test
  void twoLinesAreTooFewToTell() {
    String text = "Ferja mellom Bodø og Røst har stått ved\nkai siden mandag.";
    assertThat(unwrap(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 72, 100, 132})
  void anyUsualWidthIsSeen(int width) {
    assertThat(unwrap(wrapped(width))).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 29, 133, 150})
  void narrowerAndWiderLinesAreTheWritersOwn(int width) {
    assertThat(unwrap(wrapped(width))).isEqualTo(wrapped(width));
  }

  @Test
  void aLineAfterWhichTheNextWordWouldJustHaveFittedIsAParagraph() {
    String wrapped =
        """
        Ferja mellom Bodø og Røst har stått ved
        kai siden mandag, og alle er fortvilet og
        lei av å vente på et svar fra rederiet i
        Nederland. I går kom det heller ikke en
        på
        """;
    assertThat(unwrap(wrapped + "besøk med noe nytt å fortelle om ferja."))
        .contains("heller ikke en på\n" + "besøk");
  }

  @Test
  void halfOfTheBreaksAreTooFew() {
    String list =
        """
        Ferja mellom Bodø og Røst har stått ved
        Rederiet venter på en reservedel og et
        Svolvær
        Røst
        Moskenes
        """;
    assertThat(unwrap(list)).isEqualTo(list);
  }

  @Test
  void aLineOfOneLongWordTellsNoWidth() {
    String wrapped =
        """
        Ferja mellom Bodø og Røst har stått ved
        kai siden mandag. Rederiet venter på en
        reservedel fra Nederland. Les mer på
         https://www.nesposten.no/ferja-mellom-bodoe-og-roest
        Der står det hvor lenge folk må vente på
        den.
        """;
    assertThat(unwrap(wrapped)).contains("ved kai", "en reservedel", "på den.");
  }

  @Test
  void anIndentedLineGoesOnHoweverShortItIs() {
    String wrapped =
        """
         Ferja har stått
        ved kai siden mandag, og alle er lei av å
        vente på et svar fra rederiet i Nederland
        som ikke kommer.
         Nå vil de ha svar.
        """;
    assertThat(unwrap(wrapped))
        .isEqualTo(
            """
             Ferja har stått\
             ved kai siden mandag, og alle er lei av å\
             vente på et svar fra rederiet i Nederland\
             som ikke kommer.
             Nå vil de ha svar.
            """);
  }

  private static String wrapped(int width) {
    return UnwrapperProperties.wrap(STORY, width);
  }

  private static String unwrap(String text) {
    return Unwrapper.unwrap(NormalText.asIs(text)).text();
  }
}
