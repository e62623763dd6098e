package io.github.tankestrek;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.tankestrek.json.ArticleReader;
import io.github.tankestrek.json.ArticleWriter;
import io.github.tankestrek.spec.Detail;
import io.github.tankestrek.spec.Drawing;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The README and the page on how it decides say what the program does. Their examples are read out
 * of them and run; their Java is the code between the "README" comments below, word for word.
 */
class ReadmeTest {
  /** The naive pattern of "Do I need a library for this?". */
  private static final Pattern NAIVE =
      Pattern.compile("^[–-] (.+?), (?:sier|sa) (.+?)\\.$", Pattern.MULTILINE);

  /** Between the input of an example and what is drawn into it. */
  private static final String DIVIDER = "\n\\.\n";

  private final String readme = read("README.md");
  private final String decisions = read("src/site/markdown/how-it-decides.md");
  private final String text = fenced(readme, "text").get(0) + "\n";

  @Test
  void theArticleHasTenLines() {
    assertThat(text.lines()).hasSize(10).noneMatch(String::isBlank);
  }

  @Test
  void theOutlineIsWhatTheCommandLinePrints(@TempDir Path folder) throws Exception {
    assertThat(commandLine(folder)).isEqualTo(fenced(readme, "text").get(1) + "\n");
  }

  @Test
  void theJsonIsPartOfWhatTheCommandLinePrints(@TempDir Path folder) throws Exception {
    String unwrapped = fenced(readme, "json").get(0).replaceAll("\n *", "");
    assertThat(commandLine(folder, "--format", "jsonl")).contains("," + unwrapped + ",");
  }

  @Test
  void theApiExampleRunsAndPrintsWhatItSays() throws Exception {
    assertThat(fenced(readme, "java")).startsWith(ownCode().get(0));
    assertThat(printed(() -> example(text)).lines())
        .startsWith("2026-03-14", "Runa Eikeland (dash): Mer enn en buss")
        .hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"class-path", "module-path"})
  void theProgramsOfUsersAreTheApiExample(String project) {
    String program = read("src/it/" + project + "/src/main/java/com/example/Main.java");
    assertThat(marked(program)).containsExactly(fenced(readme, "java").get(0));
    assertThat(read("src/it/bokbussen.txt")).isEqualTo(text);
  }

  private static void example(String text) {
    // README
    NewsParser parser = NewsParser.create(); // immutable: one for all threads
    Article article = parser.parse(text);
    article.dateLine().flatMap(DateLine::date).ifPresent(System.out::println); // 2026-03-14
    for (Quote quote : article.quotes()) {
      String name = quote.speaker().map(Speaker::name).orElse("?");
      System.out.println(name + " (" + quote.mark().label() + "): " + article.raw(quote.span()));
    } // Runa Eikeland (dash): Mer enn en buss …
    // README end
  }

  @Test
  void theExampleWithOwnWordsFindsWhatItSays() {
    // README
    NewsParser own =
        NewsParser.builder()
            .speechVerbs(SpeechVerb.of("snappe", "snapper", "snappar", "snappet", "snappa"))
            .names("Bergen") // a person here, not the town
            .agencies("Furudal Avis")
            .build();
    own.parse("– Vi vil ha bussen! snapper elevene."); // elevene: Vi vil ha bussen!
    // README end
    assertThat(own.parse("– Vi vil ha bussen! snapper elevene.").speakers())
        .extracting(Speaker::name)
        .containsExactly("elevene");
    assertThat(own.parse("– Nei, sier Bergen.").speakers().get(0).kind())
        .isEqualTo(SpeakerKind.PERSON);
    assertThat(own.parse("Bussen ruller\n\nFurudal Avis\n\nFylket snudde fredag.").blocks().get(1))
        .isInstanceOf(Byline.class);
  }

  @Test
  void theJsonExampleReadsBackAnEqualArticle() {
    Article article = NewsParser.create().parse(text);
    // README
    String json = ArticleWriter.compact().toJson(article, "bokbussen.txt");
    Article again = ArticleReader.create().read(json, text); // equal to article
    // README end
    assertThat(again).isEqualTo(article);
  }

  @Test
  void theCoordinatesAreThoseOfTheBuild() {
    String pom = read("pom.xml");
    fenced(readme, "xml")
        .get(0)
        .lines()
        .map(String::strip)
        .filter(line -> !line.contains("dependency>"))
        .forEach(line -> assertThat(pom).contains("  " + line));
  }

  @TestFactory
  Stream<DynamicTest> thePatternAndTheParserFindWhatTheReadmeSays() {
    assertThat(fenced(readme, "text")).contains(NAIVE.pattern());
    List<List<String>> rows = rows("Do I need a library for this?");
    assertThat(rows).hasSize(6);
    return rows.stream()
        .map(
            row ->
                dynamicTest(
                    row.get(0),
                    () -> {
                      assertThat(naive(input(row))).isEqualTo(row.get(1));
                      assertThat(found(input(row))).isEqualTo(row.get(2));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> theParserFindsWhatTheReadmeSays() {
    List<List<String>> rows = rows("What it finds");
    assertThat(rows).hasSizeGreaterThan(10);
    return rows.stream()
        .map(
            row ->
                dynamicTest(row.get(0), () -> assertThat(found(input(row))).isEqualTo(row.get(1))));
  }

  @TestFactory
  Stream<DynamicTest> everyBasisHasAnExampleThatItDecides() {
    return Arrays.stream(Basis.values())
        .map(basis -> dynamicTest(basis.label(), () -> holds(basis)));
  }

  private void holds(Basis basis) {
    List<String> examples = fenced(section(decisions, "## `" + basis.label() + "`"), "text");
    assertThat(examples)
        .isNotEmpty()
        .allSatisfy(
            example -> {
              Article article = NewsParser.create().parse(example.split(DIVIDER)[0]);
              assertThat(article.quotes()).anyMatch(quote -> isDecidedBy(basis, quote));
            });
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfHowItDecidesComesOutSo() {
    return fenced(decisions, "text").stream()
        .map(example -> example.split(DIVIDER))
        .map(
            parts ->
                dynamicTest(
                    parts[0],
                    () -> {
                      Article article = NewsParser.create().parse(parts[0]);
                      assertThat(Drawing.of(article, EnumSet.of(Detail.BASIS))).isEqualTo(parts[1]);
                    }));
  }

  private static boolean isDecidedBy(Basis basis, Quote quote) {
    return quote.attribution().map(Attribution::basis).filter(basis::equals).isPresent();
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).replace("\r\n", "\n");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The contents of the fenced blocks of one language, in order. */
  private static List<String> fenced(String document, String language) {
    return Pattern.compile("^```" + language + "\n(.*?)\n```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(document)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String section(String document, String heading) {
    int start = document.indexOf(heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    int end = document.indexOf("\n## ", start);
    return document.substring(start, end < 0 ? document.length() : end);
  }

  /** The cells in backticks of each row of a section's table. */
  private List<List<String>> rows(String heading) {
    Pattern cell = Pattern.compile("`([^`]+)` \\|");
    return section(readme, "## " + heading)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> cell.matcher(line).results().map(match -> match.group(1)).toList())
        .toList();
  }

  private static String input(List<String> row) {
    return row.get(0).replace(" ¶ ", "\n\n");
  }

  /** What is found, as the README's tables write it. */
  private static String found(String input) {
    Article article = NewsParser.create().parse(input);
    List<String> found = new ArrayList<>();
    article.dateLine().ifPresent(dateLine -> found.add("date line: " + describe(dateLine)));
    article.quotes().forEach(quote -> found.add(name(quote) + ": " + quote.text()));
    return found.isEmpty() ? "nothing" : String.join(" / ", found);
  }

  private static String describe(DateLine dateLine) {
    return Stream.of(dateLine.date().map(Object::toString), dateLine.place(), dateLine.agency())
        .flatMap(java.util.Optional::stream)
        .collect(joining(", "));
  }

  private static String name(Quote quote) {
    if (quote.type() == QuoteType.QUESTION) {
      return "(interviewer)";
    }
    return quote
        .speaker()
        .map(
            speaker ->
                speaker.kind() == SpeakerKind.PERSON
                    ? speaker.name()
                    : speaker.name() + " (" + speaker.kind().label() + ")")
        .orElse("?");
  }

  private static String naive(String input) {
    List<MatchResult> matches = NAIVE.matcher(input).results().toList();
    return matches.isEmpty()
        ? "nothing"
        : matches.stream().map(m -> m.group(2) + ": " + m.group(1)).collect(joining(" / "));
  }

  /** The code between the comments of this very file, without its indentation. */
  private static List<String> ownCode() {
    return marked(read("src/test/java/io/github/tankestrek/ReadmeTest.java"));
  }

  private static List<String> marked(String program) {
    return Pattern.compile(
            "^    // README\n(.*?)\n    // README end$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(program)
        .results()
        .map(code -> code.group(1).lines().map(l -> l.substring(4)).collect(joining("\n")))
        .toList();
  }

  private static String printed(Runnable code) {
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      code.run();
    } finally {
      System.setOut(out);
    }
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** What the command line prints for the README's article in a folder of its own. */
  private String commandLine(Path folder, String... options) throws Exception {
    Files.writeString(folder.resolve("bokbussen.txt"), text);
    Path out = folder.resolve("out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("io.github.tankestrek.cli.Main");
    command.addAll(List.of(options));
    command.add("bokbussen.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(out).replace("\r\n", "\n");
  }
}
