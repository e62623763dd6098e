package io.github.tankestrek.cli;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The sources in a folder and the folders in it, in the order of their names. Each folder is listed
 * when its turn comes, so that no more than the names of one branch are in memory. Hidden files and
 * folders are left out, and so are links to folders, which may lead in a circle.
 */
final class FileWalk extends AbstractIterator<Iterator<TextSource>> {
  private final Path root;
  private final Predicate<Path> included;
  private final BiFunction<Path, String, Iterator<TextSource>> opener;
  private final UnreadableSourceException nothingFound;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private boolean found;

  /**
   * Makes a walk.
   *
   * @param root the folder
   * @param included which files are wanted, by their path below the folder
   * @param opener opens a file, given its path and its name below the folder
   * @param nothingFound what is wrong if no file is wanted
   */
  FileWalk(
      Path root,
      Predicate<Path> included,
      BiFunction<Path, String, Iterator<TextSource>> opener,
      UnreadableSourceException nothingFound) {
    this.root = root;
    this.included = included;
    this.opener = opener;
    this.nothingFound = nothingFound;
    open.push(Iterators.singletonIterator(root));
  }

  @Override
  protected @Nullable Iterator<TextSource> computeNext() {
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Path next = open.peek().next();
      if (next.equals(root) || Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
        try {
          open.push(list(next).iterator());
        } catch (IOException e) {
          return one(next, UnreadableSourceException.of(e));
        }
      } else if (isWanted(next)) {
        found = true;
        return opener.apply(next, name(next));
      }
    }
    if (!found) {
      found = true;
      return one(root, nothingFound);
    }
    return endOfData();
  }

  private Iterator<TextSource> one(Path path, UnreadableSourceException problem) {
    found = true;
    return Iterators.singletonIterator(new UnreadableSource(path.toString(), problem));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return ImmutableList.sortedCopyOf(entries).stream()
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .collect(ImmutableList.toImmutableList());
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** A pipe or a device would not end, while a link that leads nowhere is worth a complaint. */
  private boolean isWanted(Path file) {
    return included.test(root.relativize(file))
        && (Files.isRegularFile(file) || Files.notExists(file));
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
