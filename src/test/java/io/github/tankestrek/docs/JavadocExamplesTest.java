package io.github.tankestrek.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each public type shows in its Javadoc how it is used, in code that compiles. */
class JavadocExamplesTest {
  private static final Path API = Path.of("src/main/java/io/github/tankestrek");
  private static final Pattern DOC =
      Pattern.compile("^/\\*\\*.*?\\*/\n(?:@.*\n)*public ", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

  /** What an example may use without saying where it has it from. */
  private static final String PROGRAM =
      """
      import io.github.tankestrek.*;
      import io.github.tankestrek.html.*;
      import io.github.tankestrek.json.*;
      import java.io.*;
      import java.nio.file.*;
      import java.time.*;
      import java.time.temporal.*;
      import java.util.*;
      class Example {
        String text; NewsParser parser; Article article; Quote quote; Path folder;
        void example() throws Exception {
      %s
        }
      }
      """;

  @TempDir private Path classes;

  static Stream<Path> publicTypes() throws IOException {
    return Stream.of(API, API.resolve("json"), API.resolve("html"))
        .flatMap(JavadocExamplesTest::sources)
        .filter(file -> DOC.matcher(read(file)).find());
  }

  private static Stream<Path> sources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    return Document.read(file.toString()).text();
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void hasAnExampleThatCompiles(Path type) {
    Matcher doc = DOC.matcher(read(type));
    assertThat(doc.find()).isTrue();
    Matcher example = EXAMPLE.matcher(doc.group());
    assertThat(example.find()).as("an example in the Javadoc of " + type).isTrue();
    assertThat(errors(example.group(1).replaceAll("(?m)^ \\* ?", ""))).isEmpty();
  }

  private String errors(String example) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    List<String> options =
        List.of(
            "-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
    compiler
        .getTask(errors, null, null, options, null, List.of(program(PROGRAM.formatted(example))))
        .call();
    return errors.toString();
  }

  private static JavaFileObject program(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
