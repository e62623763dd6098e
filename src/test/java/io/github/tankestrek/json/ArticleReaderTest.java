package io.github.tankestrek.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tankestrek.Article;
import io.github.tankestrek.Language;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
  private static final String TEXT = ExampleArticle.TEXT;
  private static final String JSON = ArticleWriter.compact().toJson(ExampleArticle.ARTICLE, "a");

  private final ArticleReader reader = ArticleReader.create();

  @Test
  void anArticleComesBackEqual() throws IOException {
    assertThat(reader.read(JSON, TEXT)).isEqualTo(ExampleArticle.ARTICLE);
    assertThat(reader.read(new StringReader(JSON), TEXT)).isEqualTo(ExampleArticle.ARTICLE);
    String indented = ArticleWriter.indented().toJson(ExampleArticle.ARTICLE, "a");
    assertThat(reader.read(indented, TEXT)).isEqualTo(ExampleArticle.ARTICLE);
  }

  @Test
  void theOrderOfFieldsAndFieldsOfALaterVersionDoNotMatter() {
    String json =
        """
        {"speakers": [], "gist": {"of": ["it", 1.5e3, true]}, "quotes": [], "blocks": [],
         "dateLine": null, "language": "nn", "source": "x"}
        """;
    assertThat(reader.read(json, "tekst"))
        .isEqualTo(
            new Article(
                "tekst", Language.NYNORSK, Optional.empty(), List.of(), List.of(), List.of()));
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> reader.read((String) null, TEXT))
        .withMessage("object");
    assertThatNullPointerException().isThrownBy(() -> reader.read(JSON, null)).withMessage("text");
  }

  @Test
  void anErrorOfTheSourceComesThrough() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatIOException().isThrownBy(() -> reader.read(broken, TEXT)).withMessage("gone");
  }

  @Nested
  class WhatIsNotAnArticleIsRefused {
    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            "source":"a"          | "source":1            | source | expected a string
            "language":"nb"       | "language":"en"       | language | expected one of nb, nn, und
            "date":"2023-09"      | "date":"2023-13"      | dateLine.date | expected a date such as
            "blocks":[            | "blocks":1,"b":[      | blocks | expected an array
            "type":"heading"      | "type":"title"        | blocks[0].type | expected one of heading, paragraph, byline, caption, other
            "end":25              | "end":12              | blocks[0].span.end | the end, 12, lies before the start, 13
            "end":71              | "end":73              | blocks[3].span.end | the span ends at 73, but the text has 72 code units
            "start":28            | "start":-1            | quotes[0].span.start | expected a whole number from 0 to 2147483647
            "start":28            | "start":2.5           | quotes[0].span.start | expected a whole number from 0 to 2147483647
            "start":28            | "start":2147483648    | quotes[0].span.start | expected a whole number from 0 to 2147483647
            "start":28            | "start":"28"          | quotes[0].span.start | expected a whole number from 0 to 2147483647
            "id":1,               | "id":3,               | quotes[1].id | expected 1, the index in the list
            "block":3             | "block":4             | quotes[2].block | expected an index in a list of 4
            "speaker":0           | "speaker":1           | quotes[0].attribution.speaker | expected an index in a list of 1
            "basis":"question"    | "basis":"guess"       | quotes[1].attribution.basis | expected one of following-clause, lead-in,
            "mark":"dash"         | "mark":null           | quotes[0].mark | expected a string
            ,"lemma":"si"         | ``                    | quotes[0].attribution.cue | the field "lemma" is missing
            "cue":null            | "cue":[]              | quotes[1].attribution.cue | expected an object
            "kind":"person"       | "kind":"robot"        | speakers[0].kind | expected one of person, unnamed, group, organization
            {"start":42,"end":50}]}] | 7]}]               | speakers[0].mentions[0] | expected an object
            """)
    void byTheNameOfTheField(String part, String wrong, String field, String problem) {
      assertThat(JSON).contains(part);
      int place = field.startsWith("speakers") ? JSON.lastIndexOf(part) : JSON.indexOf(part);
      String json = JSON.substring(0, place) + wrong + JSON.substring(place + part.length());
      assertThatExceptionOfType(MalformedArticleException.class)
          .isThrownBy(() -> reader.read(json, TEXT))
          .withMessageStartingWith(field + ": " + problem)
          .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void byLineAndColumn() {
      String json = ArticleWriter.indented().toJson(ExampleArticle.ARTICLE, "a");
      assertThatExceptionOfType(MalformedArticleException.class)
          .isThrownBy(() -> reader.read(json.replaceFirst("\"nb\"", "\"xx\""), TEXT))
          .withMessage("language: expected one of nb, nn, und (line 3, column 15)")
          .satisfies(e -> assertThat(e.line()).isEqualTo(3))
          .satisfies(e -> assertThat(e.column()).isEqualTo(15));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            ``        | expected a JSON object, but the text is empty (line 1, column 1)
            `  `      | expected a JSON object, but the text is empty (line 1, column 3)
            []        | expected an object (line 1, column 1)
            null      | expected an object (line 1, column 1)
            {}        | the field "source" is missing (line 1, column 1)
            {"a":1} 2 | expected nothing after the JSON object (line 1, column 9)
            """)
    void asAWhole(String json, String message) {
      assertThatExceptionOfType(MalformedArticleException.class)
          .isThrownBy(() -> reader.read(json, TEXT))
          .withMessage(message)
          .satisfies(e -> assertThat(e.field()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            {"source"    | not JSON: Unexpected end-of-input
            {source      | not JSON: Unexpected character
            {"a":1,"a":2} | not JSON: Duplicate field 'a'
            """)
    void asNoJson(String json, String problem) {
      assertThatExceptionOfType(MalformedArticleException.class)
          .isThrownBy(() -> reader.read(json, TEXT))
          .withMessageStartingWith(problem)
          .withMessageContaining("(line 1, column ");
    }

    @Test
    void withoutFillingTheStackIfItIsNestedDeeply() {
      String deep = "{\"a\":" + "[".repeat(1_000_000);
      assertThatExceptionOfType(MalformedArticleException.class)
          .isThrownBy(() -> reader.read(deep, TEXT))
          .withMessageContaining("nesting depth");
    }
  }

  @Test
  void aTextOfManyMillionCharactersComesBack() {
    String text = "å".repeat(21_000_000);
    Paragraph paragraph = new Paragraph(new Span(0, text.length()), text);
    Article article =
        new Article(
            text, Language.BOKMAL, Optional.empty(), List.of(paragraph), List.of(), List.of());
    Article read = reader.read(ArticleWriter.compact().toJson(article, "x"), text);
    assertThat(read.equals(article)).isTrue();
  }
}
