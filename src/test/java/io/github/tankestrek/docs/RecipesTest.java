package io.github.tankestrek.docs;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.SourceCounts;
import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.html.ArticlePage;
import io.github.tankestrek.html.PageLanguage;
import io.github.tankestrek.json.ArticleReader;
import io.github.tankestrek.json.ArticleWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the recipes, word for word between the comments, and what it prints. */
class RecipesTest {
  private final NewsParser parser = NewsParser.create();
  private final String text = Document.read("src/it/bokbussen.txt").text();
  private final Article article = parser.parse(text);
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = System.out;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void hangUp() {
    System.setOut(out);
  }

  private List<String> lines() {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void wordsOfUnnamedSources(@TempDir Path folder) throws IOException {
    Path passenger = folder.resolve("passenger.txt");
    Files.writeString(passenger, "– Bussen er full nå igjen, sa en passasjer.\n");
    List<Path> files = List.of(Path.of("src/it/bokbussen.txt"), passenger);
    // README
    int unnamed = 0;
    int all = 0;
    for (Path file : files) {
      SourceCounts counts = SourceCounts.of(parser.parse(Files.readString(file)));
      unnamed += counts.ofKind(SpeakerKind.UNNAMED).words();
      all += counts.attributed().words();
    }
    System.out.println(unnamed + " of " + all + " words"); // 5 of 45 words
    // README end
    assertThat(lines()).containsExactly("5 of 45 words");
  }

  @Test
  void whatToAskBeforePublishing() {
    Article article = parser.parse("– Bussen er full!\n\nEikeland kaller det «en seier for alle».");
    // README
    for (Quote quote : article.quotes()) {
      if (quote.speaker().isEmpty() && quote.type() != QuoteType.QUESTION) {
        System.out.println("Who says this? " + article.raw(quote.span()));
      }
      if (quote.mark() == QuoteMark.GUILLEMETS) {
        System.out.println("Is this word for word? " + article.raw(quote.span()));
      }
    }
    // README end
    assertThat(lines())
        .containsExactly(
            "Who says this? Bussen er full!", "Is this word for word? en seier for alle");
  }

  @Test
  void quotesMarkedInTheTextItself() {
    // README
    StringBuilder marked = new StringBuilder(article.source());
    List<Quote> quotes = new ArrayList<>(article.quotes());
    Collections.reverse(quotes); // from the end, so that positions stay right
    for (Quote quote : quotes) {
      marked.insert(quote.span().end(), "</q>").insert(quote.span().start(), "<q>");
    }
    // README end
    assertThat(marked.toString())
        .startsWith("Bokbussen ruller videre\n– <q>Mer enn en buss</q>\nFurudal")
        .contains("– <q>For mange her er den mer enn en buss</q>, sier")
        .contains("«<q>en seier for alle som bor langs veien</q>».");
  }

  @Test
  void aPageOfOnesOwn() {
    // README
    String page = ArticlePage.in(PageLanguage.BOKMAL).toHtml(article, "bokbussen.txt");
    // README end
    assertThat(page).startsWith("<!DOCTYPE html>").contains("Runa Eikeland");
  }

  @Test
  void resultsReadBack() {
    String json = ArticleWriter.compact().toJson(article, "bokbussen.txt");
    // README
    Article again = ArticleReader.create().read(json, text);
    // README end
    assertThat(again).isEqualTo(article);
  }

  @Test
  void whatAPersonSaid() {
    // README
    Map<String, List<Quote>> said =
        article.quotes().stream()
            .filter(quote -> quote.speaker().isPresent())
            .collect(groupingBy(quote -> quote.speaker().orElseThrow().name()));
    said.get("Kåre Moldskred").forEach(quote -> System.out.println(quote.text())); // Ei bok med …
    // README end
    assertThat(lines())
        .containsExactly("Ei bok med et speilegg som bokmerke.", "Ellers blir det sykkel");
  }
}
