package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnwrapperTest {

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

  private static String unwrap(String text) {
    return Unwrapper.unwrap(NormalText.asIs(text)).text();
  }
}
