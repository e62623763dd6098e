package io.github.tankestrek.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tankestrek.Article;
import io.github.tankestrek.Quote;
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(ArticleArbitraries.class)
@Domain(DomainContext.Global.class)
class ArticleJsonProperties {
  private final ArticleWriter compact = ArticleWriter.compact();
  private final ArticleWriter indented = ArticleWriter.indented();
  private final ArticleReader reader = ArticleReader.create();
  private final ObjectMapper jackson = new ObjectMapper();

  @Group
  class WhatWasWritten {
    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void isReadBackEqual(@ForAll Article article) {
      Statistics.label("unpaired surrogates")
          .collect(!StandardCharsets.UTF_8.newEncoder().canEncode(article.source()))
          .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
      Statistics.label("attributed quotes")
          .collect(article.quotes().stream().anyMatch(quote -> quote.speaker().isPresent()))
          .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
      assertThat(reader.read(compact.toJson(article, "a"), article.source())).isEqualTo(article);
      assertThat(reader.read(indented.toJson(article, "a"), article.source())).isEqualTo(article);
    }

    @Property
    void isAsTheSchemaSays(@ForAll Article article) {
      OutputSchema.assertValid(compact.toJson(article, "a"));
      OutputSchema.assertValid(indented.toJson(article, "a"));
    }

    @Property
    void isValidForOtherReaders(@ForAll Article article, @ForAll String source)
        throws JsonProcessingException {
      JsonNode tree = jackson.readTree(compact.toJson(article, source));
      assertThat(jackson.readTree(indented.toJson(article, source))).isEqualTo(tree);
      assertThat(tree.get("source").asText()).isEqualTo(source);
      assertThat(tree.get("language").asText()).isEqualTo(article.language().code());
      assertThat(tree.get("dateLine").isNull()).isEqualTo(article.dateLine().isEmpty());
      assertThat(tree.get("blocks")).hasSameSizeAs(article.blocks());
      assertQuotes(tree, article);
      assertSpeakers(tree.get("speakers"), article);
    }

    @Property
    void isOneLineOfUtf8WithNothingThatMovesTheCursor(
        @ForAll Article article, @ForAll String source) throws CharacterCodingException {
      String json = compact.toJson(article, source);
      StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
      assertThat(json.codePoints())
          .noneMatch(Character::isISOControl)
          .noneMatch(codePoint -> codePoint == 0x2028 || codePoint == 0x2029);
    }
  }

  @Group
  class WhatWasDamaged {
    @Property
    void isRefusedIfAnythingIsCutOff(
        @ForAll Article article, @ForAll @IntRange(min = 0, max = 10_000) int cut) {
      String json = compact.toJson(article, "a");
      String damaged = json.substring(0, cut % json.length());
      try {
        reader.read(damaged, article.source());
        fail("read " + damaged);
      } catch (MalformedArticleException e) {
        assertThat(e.line()).isPositive();
        assertThat(e.column()).isPositive();
      }
    }

    @Property
    void isReadOrRefusedButNeverFailsInAnotherWay(
        @ForAll Article article,
        @ForAll @IntRange(min = 0, max = 10_000) int place,
        @ForAll char wrong) {
      StringBuilder damaged = new StringBuilder(compact.toJson(article, "a"));
      damaged.setCharAt(place % damaged.length(), wrong);
      try {
        assertThat(reader.read(damaged.toString(), article.source())).isNotNull();
      } catch (MalformedArticleException e) {
        assertThat(e).hasMessageContaining("(line ");
      }
    }
  }

  private static void assertQuotes(JsonNode tree, Article article) {
    Iterator<JsonNode> nodes = tree.get("quotes").elements();
    for (Quote quote : article.quotes()) {
      JsonNode node = nodes.next();
      assertThat(node.get("text").asText()).isEqualTo(quote.text());
      assertSpan(node.get("span"), quote.span());
      assertThat(node.get("attribution").isNull()).isEqualTo(quote.attribution().isEmpty());
      quote
          .speaker()
          .ifPresent(
              speaker -> {
                int id = node.at("/attribution/speaker").asInt();
                assertThat(tree.at("/speakers/" + id + "/name").asText()).isEqualTo(speaker.name());
              });
    }
    assertThat(nodes).isExhausted();
  }

  private static void assertSpeakers(JsonNode list, Article article) {
    Iterator<JsonNode> nodes = list.elements();
    for (Speaker speaker : article.speakers()) {
      JsonNode node = nodes.next();
      assertThat(node.get("name").asText()).isEqualTo(speaker.name());
      assertThat(node.get("kind").asText()).isEqualTo(speaker.kind().label());
      for (int i = 0; i < speaker.mentions().size(); i++) {
        assertSpan(node.get("mentions").get(i), speaker.mentions().get(i));
      }
    }
    assertThat(nodes).isExhausted();
  }

  private static void assertSpan(JsonNode node, Span span) {
    assertThat(node.get("start").asInt()).isEqualTo(span.start());
    assertThat(node.get("end").asInt()).isEqualTo(span.end());
  }
}
