package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The results are values: equal by what they hold, and nobody can change them. */
class PublicTypesTest {
  private static final String TEXT =
      "Brua er borte\n\nBergen, 3. mars 2024 (NTB): Elva tok brua.\n\n"
          + "– Vi så den gå, sier Kari Moe.\n\nFoto: Ola Vik\n";

  private final Article article = NewsParser.create().parse(TEXT);

  @Test
  void equalTextsGiveEqualArticlesAndOthersDoNot() {
    Article again = NewsParser.create().parse(TEXT);

    assertThat(again).isEqualTo(article).hasSameHashCodeAs(article).isNotSameAs(article);
    assertThat(NewsParser.create().parse(TEXT + "Ja.")).isNotEqualTo(article);
    assertThat(article.quotes().get(0)).isEqualTo(again.quotes().get(0));
    assertThat(article.blocks().get(0)).isNotEqualTo(article.blocks().get(1));
  }

  @Test
  void aStringShowsEveryPart() {
    assertThat(article.toString()).contains("Kari Moe", "Vi så den gå", "2024-03-03", "[15, ");
  }

  @Test
  void theListsOfAnArticleCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> article.quotes().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> article.blocks().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> article.speakers().get(0).mentions().clear());
  }

  @Test
  void aListGivenToASpeakerIsCopied() {
    List<Span> mentions = new ArrayList<>(List.of(new Span(0, 1)));
    Speaker speaker = new Speaker("Kari Moe", SpeakerKind.PERSON, mentions);
    mentions.clear();

    assertThat(speaker.mentions()).containsExactly(new Span(0, 1));
  }

  @Test
  void aQuoteStandsInABlock() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Quote(
                    new Span(0, 1), "a", QuoteType.DIRECT, QuoteMark.DASH, -1, Optional.empty()))
        .withMessageContaining("block must not be negative, but is -1");
  }
}
