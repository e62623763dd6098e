package io.github.tankestrek.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Block;
import io.github.tankestrek.Byline;
import io.github.tankestrek.Caption;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Heading;
import io.github.tankestrek.Language;
import io.github.tankestrek.Other;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import io.github.tankestrek.SpeakerKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleWriterTest {
  private static final Span SPAN = new Span(0, 1);

  private final ArticleWriter compact = ArticleWriter.compact();

  @Test
  void aCompactObjectIsOneLineWithTheFieldsInTheOrderOfTheContract() {
    assertThat(compact.toJson(ExampleArticle.ARTICLE, "a/b.txt"))
        .isEqualTo(
            """
            {"source":"a/b.txt","language":"nb",\
            "dateLine":{"span":{"start":0,"end":12},"text":"date 2023-09","date":"2023-09",\
            "place":null,"agency":null},\
            "blocks":[{"type":"heading","span":{"start":13,"end":25},"text":"Ferja er her"},\
            {"type":"paragraph","span":{"start":26,"end":51},"text":"– Endelig, sier Kari Moe."},\
            {"type":"paragraph","span":{"start":52,"end":65},"text":"– Er du glad?"},\
            {"type":"paragraph","span":{"start":66,"end":71},"text":"– Ja."}],\
            "quotes":[{"id":0,"type":"direct","mark":"dash","block":1,\
            "span":{"start":28,"end":35},"text":"Endelig",\
            "attribution":{"speaker":0,"basis":"following-clause",\
            "mention":{"span":{"start":42,"end":50},"text":"Kari Moe"},\
            "cue":{"span":{"start":37,"end":41},"text":"sier","lemma":"si"}}},\
            {"id":1,"type":"question","mark":"dash","block":2,\
            "span":{"start":54,"end":65},"text":"Er du glad?",\
            "attribution":{"speaker":null,"basis":"question","mention":null,"cue":null}},\
            {"id":2,"type":"direct","mark":"dash","block":3,\
            "span":{"start":68,"end":71},"text":"Ja.","attribution":null}],\
            "speakers":[{"id":0,"name":"Kari Moe","kind":"person",\
            "mentions":[{"start":42,"end":50}]}]}""");
  }

  @Test
  void anIndentedObjectHasEachSpanOnOneLine() {
    assertThat(ArticleWriter.indented().toJson(ExampleArticle.ARTICLE, "a.txt"))
        .startsWith(
            """
            {
              "source": "a.txt",
              "language": "nb",
              "dateLine": {
                "span": {"start": 0, "end": 12},
                "text": "date 2023-09",
                "date": "2023-09",
                "place": null,
                "agency": null
              },
              "blocks": [
                {
                  "type": "heading",
                  "span": {"start": 13, "end": 25},
                  "text": "Ferja er her"
                },
            """)
        .endsWith(
            """
              "speakers": [
                {
                  "id": 0,
                  "name": "Kari Moe",
                  "kind": "person",
                  "mentions": [
                    {"start": 42, "end": 50}
                  ]
                }
              ]
            }""");
  }

  @Test
  void anEmptyArticleHasAllFields() {
    Article empty =
        new Article("", Language.UNDETERMINED, Optional.empty(), List.of(), List.of(), List.of());
    assertThat(compact.toJson(empty, "-"))
        .isEqualTo(
            """
            {"source":"-","language":"und","dateLine":null,"blocks":[],"quotes":[],"speakers":[]}""");
  }

  @Test
  void eachKindOfBlockHasItsName() throws IOException {
    List<Block> blocks =
        List.of(
            new Heading(SPAN, "a"),
            new Paragraph(SPAN, "b"),
            new Byline(SPAN, "c"),
            new Caption(SPAN, "d"),
            new Other(SPAN, "e"));
    Article article =
        new Article("x", Language.NYNORSK, Optional.empty(), blocks, List.of(), List.of());
    assertThat(new ObjectMapper().readTree(compact.toJson(article, "x")).findValuesAsText("type"))
        .containsExactly("heading", "paragraph", "byline", "caption", "other");
  }

  @Test
  void aDateKeepsItsPrecision() {
    assertThat(dateOf(YearMonth.of(2023, 9))).contains("\"date\":\"2023-09\"");
    assertThat(dateOf(LocalDate.of(2023, 9, 14))).contains("\"date\":\"2023-09-14\"");
    assertThat(dateOf(MonthDay.of(9, 14))).contains("\"date\":\"--09-14\"");
    assertThat(dateOf(LocalDateTime.of(2023, 9, 14, 12, 30)))
        .contains("\"date\":\"2023-09-14T12:30\"");
    assertThat(dateOf(OffsetDateTime.parse("2023-09-14T12:30+02:00")))
        .contains("\"date\":\"2023-09-14T12:30+02:00\"");
  }

  private String dateOf(TemporalAccessor date) {
    DateLine dateLine =
        new DateLine(SPAN, "x", Optional.of(date), Optional.of("Oslo"), Optional.of("NTB"));
    Article article =
        new Article("x", Language.BOKMAL, Optional.of(dateLine), List.of(), List.of(), List.of());
    return compact.toJson(article, "x");
  }

  @ParameterizedTest(name = "code unit {0}")
  @ValueSource(
      ints = {
        0, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0xD800, 0xDBFF, 0xDC00, 0xDFFF
      })
  void whatEndsLinesOrCannotBeEncodedIsEscaped(int unit) {
    String escaped = "\\u" + HexFormat.of().withUpperCase().toHexDigits((char) unit);
    assertThat(sourceOf("<" + (char) unit + ">")).isEqualTo("<" + escaped + ">");
  }

  @Test
  void readableTextIsNotEscaped() {
    String text = "Blåbær \u2013 «æøå» \u00A0 \u2027 \uD83D\uDE00 \uDBFF\uDFFF";
    assertThat(sourceOf(text)).isEqualTo(text);
  }

  @Test
  void surrogatesInTheWrongOrderAreEscaped() {
    assertThat(sourceOf("\uDE00\uD83D å \uD83D\uDE00"))
        .isEqualTo("\\uDE00\\uD83D å \\uD83D\\uDE00");
  }

  private String sourceOf(String source) {
    String json = compact.toJson(ExampleArticle.ARTICLE, source);
    return json.substring("{\"source\":\"".length(), json.indexOf("\",\"language\""));
  }

  @Test
  void aSpeakerIsFoundByEquality() {
    Speaker first = new Speaker("A", SpeakerKind.PERSON, List.of(SPAN));
    Speaker second = new Speaker("B", SpeakerKind.GROUP, List.of(SPAN));
    Speaker copy = new Speaker("B", SpeakerKind.GROUP, List.of(SPAN));
    assertThat(compact.toJson(quoting(copy, first, second), "x")).contains("\"speaker\":1,");
  }

  @Test
  void aSpeakerThatIsNotInTheArticleIsRefusedByName() {
    Speaker known = new Speaker("A", SpeakerKind.PERSON, List.of());
    Speaker stranger = new Speaker("Stranger", SpeakerKind.PERSON, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compact.toJson(quoting(stranger, known), "x"))
        .withMessage("a quote's speaker is not in Article.speakers(): Stranger");
  }

  private static Article quoting(Speaker quoted, Speaker... speakers) {
    Attribution attribution =
        new Attribution(Optional.of(quoted), Optional.empty(), Optional.empty(), Basis.ANSWER);
    Quote quote =
        new Quote(SPAN, "x", QuoteType.DIRECT, QuoteMark.NONE, 0, Optional.of(attribution));
    return new Article(
        "x",
        Language.BOKMAL,
        Optional.empty(),
        List.of(new Paragraph(SPAN, "x")),
        List.of(quote),
        List.of(speakers));
  }

  @Test
  void theTargetIsNeitherFlushedNorClosed() throws IOException {
    StringWriter target =
        new StringWriter() {
          @Override
          public void flush() {
            throw new AssertionError("flushed");
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    compact.write(ExampleArticle.ARTICLE, "a", target);
    assertThat(target.toString()).isEqualTo(compact.toJson(ExampleArticle.ARTICLE, "a"));
  }

  @Test
  void anErrorOfTheTargetComesThrough() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatIOException()
        .isThrownBy(() -> compact.write(ExampleArticle.ARTICLE, "a", full))
        .withMessage("full");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> compact.toJson(null, "x"))
        .withMessage("article");
    assertThatNullPointerException()
        .isThrownBy(() -> compact.toJson(ExampleArticle.ARTICLE, null))
        .withMessage("source");
  }
}
