package io.github.tankestrek.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.tankestrek.Article;
import io.github.tankestrek.cli.ArticleFormat.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Writes each article to a file of its own in a folder. */
final class FolderPrinter implements Job<FolderPrinter.Composed> {
  private static final int LONGEST_NAME = 120;
  private static final CharMatcher PLAIN =
      CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("-_ ."));
  private static final CharMatcher EDGE = CharMatcher.anyOf(". ");

  private final ArticleFormat format;
  private final Path folder;
  private final Interruption interruption;
  private final Set<String> taken = new HashSet<>();

  FolderPrinter(ArticleFormat format, Path folder, Interruption interruption) {
    this.format = format;
    this.folder = folder;
    this.interruption = interruption;
  }

  @Override
  public Composed work(Article article, Document document) {
    Layout layout = format.alone();
    Frame frame = layout.frame();
    String text =
        frame.begin() + layout.compose(article, document.source()) + frame.stop() + frame.end();
    return new Composed(document.source(), safe(document.name()), text);
  }

  @Override
  public void take(Composed article) throws IOException {
    Path file = folder.resolve(free(article.name));
    if (TextFile.is(article.source, file)) {
      throw new UnwritableFileException(
          file.toString(), new FileSystemException(null, null, "it is the article itself"));
    }
    try (AtomicFile out = AtomicFile.create(file, interruption)) {
      out.write(article.text.getBytes(StandardCharsets.UTF_8));
      out.commit();
    }
  }

  @Override
  public void end() {}

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
  record Composed(String source, String name, String text) {}
}
