package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void linesBreakBetweenWords() {
    assertThat(Lines.wrap("en to tre fire", 6)).containsExactly("en to", "tre", "fire");
  }

  @Test
  void aWordThatFillsTheLineExactlyIsNotBroken() {
    assertThat(Lines.wrap("seksti en seksti", 6)).containsExactly("seksti", "en", "seksti");
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    assertThat(Lines.wrap("a menneskerettigheter b", 6))
        .containsExactly("a", "mennes", "kerett", "ighete", "r b");
  }

  @Test
  void aPairOfSurrogatesCountsOnceAndIsNotCut() {
    String smile = "\uD83D\uDE00";
    assertThat(Lines.wrap(smile.repeat(5), 2)).containsExactly(smile + smile, smile + smile, smile);
    assertThat(Lines.shorten(smile.repeat(5), 4)).isEqualTo(smile + smile + " …");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(Lines.wrap("", 6)).containsExactly("");
    assertThat(Lines.wrap("   ", 6)).containsExactly("");
  }

  @Test
  void aTextThatFitsIsNotShortened() {
    assertThat(Lines.shorten("en to", 5)).isEqualTo("en to");
  }

  @Test
  void aTextIsShortenedAfterAWord() {
    assertThat(Lines.shorten("en to tre", 7)).isEqualTo("en to …");
    assertThat(Lines.shorten("en to tre", 8)).isEqualTo("en to …");
    assertThat(Lines.shorten("en to tre", 6)).isEqualTo("en …");
  }

  @Test
  void aLongFirstWordIsCut() {
    assertThat(Lines.shorten("menneskerettigheter", 6)).isEqualTo("menn …");
  }
}
