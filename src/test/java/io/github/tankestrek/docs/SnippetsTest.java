package io.github.tankestrek.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code that documents show stands word for word in programs that a build compiles and runs. */
class SnippetsTest {
  private static final List<String> PROGRAMS =
      List.of(
          "src/test/java/io/github/tankestrek/ReadmeTest.java",
          "src/test/java/io/github/tankestrek/docs/RecipesTest.java",
          "src/it/class-path/src/main/java/com/example/Main.java",
          "src/it/module-path/src/main/java/com/example/Main.java",
          "src/it/jackson/src/main/java/com/example/Main.java",
          "src/it/kotlin/src/main/kotlin/Main.kt");

  private static Stream<Document> documents() {
    return Document.all().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void allCodeOfADocumentIsRun(Document document) {
    List<String> run =
        PROGRAMS.stream().flatMap(name -> Document.read(name).marked().stream()).toList();
    assertThat(document.fenced("java")).as(document.name()).isSubsetOf(run);
    assertThat(document.fenced("kotlin")).as(document.name()).isSubsetOf(run);
  }

  @Test
  void whatProgramsSayTheyShowIsShown() {
    List<String> shown =
        documents()
            .flatMap(
                document -> Stream.of("java", "kotlin").flatMap(l -> document.fenced(l).stream()))
            .toList();
    for (String program : PROGRAMS) {
      assertThat(Document.read(program).marked()).as(program).isNotEmpty().isSubsetOf(shown);
    }
  }

  @Test
  void everyFenceSaysWhatIsInIt() {
    assertThat(documents())
        .allSatisfy(
            document ->
                assertThat(document.text().lines().filter(line -> line.startsWith("```")))
                    .as(document.name())
                    .allMatch(line -> line.matches("```(sh|java|kotlin|json|xml|text)?")));
  }
}
