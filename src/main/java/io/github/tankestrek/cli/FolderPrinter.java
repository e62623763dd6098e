package io.github.tankestrek.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.tankestrek.Article;
import io.github.tankestrek.cli.ArticleFormat.Layout;
import io.github.tankestrek.html.IndexPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes each article to a file of its own in a folder. */
final class FolderPrinter implements Job<FolderPrinter.Composed> {
  /** The name of the list of all files, without the ending. */
  private static final String INDEX = "index";

  private static final int LONGEST_NAME = 120;
  private static final CharMatcher PLAIN =
      CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("-_ ."));
  private static final CharMatcher EDGE = CharMatcher.anyOf(". ");

  private final ArticleFormat format;
  private final Path folder;
  private final Interruption interruption;
  private final Set<String> taken = new HashSet<>();
  private final List<String> entries = new ArrayList<>();

  FolderPrinter(ArticleFormat format, Path folder, Interruption interruption) {
    this.format = format;
    this.folder = folder;
    this.interruption = interruption;
    format.index().ifPresent(index -> taken.add(INDEX));
  }

  @Override
  public Composed work(Article article, Document document) {
    Layout layout = format.alone();
    Frame frame = layout.frame();
    String text =
        frame.begin()
            + layout.composer().compose(article, document.source(), 1)
            + frame.stop()
            + frame.end();
    return new Composed(article, document.source(), safe(document.name()), text);
  }

  @Override
  public void take(Composed composed) throws IOException {
    String name = free(composed.name);
    checkIsNot(composed.source, name);
    write(name, composed.text);
    if (format.index().isPresent()) {
      checkIsNot(composed.source, indexName());
      entries.add(format.index().get().toHtml(composed.article, composed.source, name));
    }
  }

  /** Lists the files, if the format has a list and there are any. */
  @Override
  public void end() throws IOException {
    if (!entries.isEmpty()) {
      IndexPage index = format.index().orElseThrow();
      write(indexName(), index.begin() + String.join("", entries) + index.end());
    }
  }

  private String indexName() {
    return INDEX + format.fileEnding();
  }

  private void checkIsNot(String source, String name) throws IOException {
    Path file = folder.resolve(name);
    if (TextFile.is(source, file)) {
      throw new UnwritableFileException(
          file.toString(), new FileSystemException(null, null, "it is the article itself"));
    }
  }

  private void write(String name, String text) throws IOException {
    try (AtomicFile out = AtomicFile.create(folder.resolve(name), interruption)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.commit();
    }
  }

  /** {@return the name with the format's ending, numbered if another article has taken it} */
  private String free(String name) {
    String candidate = name;
    for (int number = 2; !taken.add(Ascii.toLowerCase(candidate)); number++) {
      candidate = name + "-" + number;
    }
    return candidate + format.fileEnding();
  }

  /** {@return a relative path that leads nowhere out of the folder, whatever an id looks like} */
  private static String safe(String name) {
    StringBuilder path = new StringBuilder();
    for (String part : Splitter.on('/').split(name)) {
      String plain = EDGE.trimLeadingFrom(PLAIN.negate().replaceFrom(part, '_'));
      if (!plain.isEmpty()) {
        path.append(path.length() == 0 ? "" : "/");
        path.append(EDGE.trimFrom(plain.substring(0, Math.min(plain.length(), LONGEST_NAME))));
      }
    }
    return path.length() == 0 ? "article" : path.toString();
  }

  /** An article's whole file. */
  record Composed(Article article, String source, String name, String text) {}
}
