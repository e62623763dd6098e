package io.github.tankestrek.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document of the project, and the code and commands in it.
 *
 * @param name the path of its file
 * @param text what it says
 */
record Document(String name, String text) {
  private static final Pattern INLINE_COMMAND =
      Pattern.compile("`((?:[A-Z_]+=\\S+ )*(?:mvn|tankestrek|java|git) [^`]+)`");

  /** {@return the documents with something to run} */
  static List<Document> all() {
    List<Document> all = new ArrayList<>(List.of(read("README.md")));
    for (String folder : List.of(".github", ".github/ISSUE_TEMPLATE", "src/site/markdown")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files
            .map(file -> file.toString().replace('\\', '/'))
            .filter(name -> name.endsWith(".md") || name.endsWith(".yml"))
            .sorted()
            .forEach(name -> all.add(read(name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  static Document read(String name) {
    try {
      return new Document(name, Files.readString(Path.of(name)).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The contents of the fenced blocks of one language, in order. */
  List<String> fenced(String language) {
    return Pattern.compile("^```" + language + "\n(.*?)\n```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** The code of a program between the comments {@code README} and {@code README end}. */
  List<String> marked() {
    return Pattern.compile(
            "^    // README\n(.*?)\n    // README end$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(code -> code.group(1).lines().map(Document::dedent).collect(Collectors.joining("\n")))
        .toList();
  }

  private static String dedent(String line) {
    return line.isEmpty() ? line : line.substring(4);
  }

  /** The commands for a shell, each on one line, without comments. */
  List<String> commands() {
    List<String> commands = new ArrayList<>();
    for (String block : fenced("sh")) {
      if (!block.startsWith("#!")) {
        block
            .replaceAll("\\\\\n *", "")
            .lines()
            .map(line -> line.replaceAll(" +# .*", ""))
            .forEach(commands::add);
      }
    }
    INLINE_COMMAND.matcher(text).results().forEach(match -> commands.add(match.group(1)));
    return commands;
  }
}
