package io.github.tankestrek.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import com.google.common.io.CountingInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** Finds the texts that arguments stand for, one after the other. */
final class SourceFinder implements Closeable {
  private static final List<String> CORPUS_ENDINGS = List.of(".jsonl", ".ndjson");
  private static final String GZIP_ENDING = ".gz";
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final InputOptions options;
  private final StrictDecoder decoder;
  private final InputFormat format;
  private @Nullable Closeable open;

  SourceFinder(InputStream in, InputOptions options) {
    this(in, options, options.inputFormat());
  }

  private SourceFinder(InputStream in, InputOptions options, InputFormat format) {
    this.in = in;
    this.options = options;
    this.decoder = new StrictDecoder(options.charset());
    this.format = format;
  }

  /** {@return the number of bytes that arguments stand for; -1 if that cannot be known} */
  static long size(List<String> arguments, InputOptions options) {
    if (arguments.contains(StandardInput.LABEL)) {
      return -1;
    }
    // As text a corpus is one file among the others, with its own size.
    SourceFinder files = new SourceFinder(InputStream.nullInputStream(), options, InputFormat.TEXT);
    return Streams.stream(files.find(arguments)).mapToLong(TextSource::size).sum();
  }

  /** {@return whether arguments may stand for more than one article} */
  static boolean mayBeSeveral(List<String> arguments, InputOptions options) {
    SourceFinder finder = new SourceFinder(InputStream.nullInputStream(), options);
    return arguments.size() > 1 || arguments.stream().anyMatch(finder::isMultiple);
  }

  private boolean isMultiple(String argument) {
    if (argument.equals(StandardInput.LABEL)) {
      return format == InputFormat.JSONL;
    }
    try {
      Path path = Path.of(argument);
      return Files.isDirectory(path) || isCorpus(path) || isGlob(argument, path);
    } catch (InvalidPathException e) {
      return Glob.isPattern(argument);
    }
  }

  private static boolean isGlob(String argument, Path path) {
    return Glob.isPattern(argument) && Files.notExists(path);
  }

  /** {@return the texts, in the order of the arguments; each is looked up when its turn comes} */
  Iterator<TextSource> find(List<String> arguments) {
    return Iterators.concat(Iterators.transform(arguments.iterator(), this::find));
  }

  private Iterator<TextSource> find(String argument) {
    if (argument.equals(StandardInput.LABEL)) {
      return standardInput();
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path) && !argument.isEmpty()) {
        return folder(path);
      }
      if (isGlob(argument, path)) {
        return glob(argument);
      }
      Path name = path.getFileName();
      return file(path, argument, name == null ? argument : name.toString());
    } catch (InvalidPathException e) {
      return Glob.isPattern(argument)
          ? glob(argument)
          : Iterators.singletonIterator(new TextFile(argument, argument, decoder));
    }
  }

  private Iterator<TextSource> standardInput() {
    if (format != InputFormat.JSONL) {
      return Iterators.singletonIterator(new StandardInput(in, decoder));
    }
    CountingInputStream counted = new CountingInputStream(in);
    return new Corpus(
        StandardInput.LABEL,
        counted,
        counted::getCount,
        options.fields(),
        StandardInput::unreadable);
  }

  private Iterator<TextSource> folder(Path folder) {
    return walk(
        folder,
        file -> options.include().stream().anyMatch(pattern -> pattern.matches(file)),
        "no " + Joiner.on(" or ").join(options.include()) + " in this folder",
        "name other files with --include, as in --include '*.jsonl'");
  }

  private Iterator<TextSource> glob(String pattern) {
    try {
      Glob glob = Glob.of(pattern);
      PathMatcher matcher = glob.matcher();
      return walk(glob.folder(), matcher::matches, "no file matches " + pattern, "check the path");
    } catch (UnreadableSourceException e) {
      return Iterators.singletonIterator(new UnreadableSource(pattern, e));
    }
  }

  private Iterator<TextSource> walk(
      Path root, Predicate<Path> included, String problem, String remedy) {
    return Iterators.concat(
        new FileWalk(
            root,
            included,
            (file, name) -> file(file, file.toString(), name),
            new UnreadableSourceException(problem, remedy)));
  }

  private Iterator<TextSource> file(Path file, String label, String name) {
    if (!isCorpus(file)) {
      return Iterators.singletonIterator(new TextFile(label, name, decoder));
    }
    try {
      return corpus(file, label);
    } catch (IOException e) {
      return Iterators.singletonIterator(
          new UnreadableSource(label, UnreadableSourceException.of(e)));
    }
  }

  private boolean isCorpus(Path file) {
    String name = Ascii.toLowerCase(file.toString());
    String unpacked = Strings.CS.removeEnd(name, GZIP_ENDING);
    return switch (format) {
      case AUTO -> CORPUS_ENDINGS.stream().anyMatch(unpacked::endsWith);
      case TEXT -> false;
      case JSONL -> true;
    };
  }

  private Iterator<TextSource> corpus(Path file, String label) throws IOException {
    close();
    CountingInputStream packed = new CountingInputStream(Files.newInputStream(file));
    open = packed;
    InputStream lines =
        Ascii.toLowerCase(file.toString()).endsWith(GZIP_ENDING)
            ? new GZIPInputStream(packed, BUFFER)
            : packed;
    return new Corpus(
        label, lines, packed::getCount, options.fields(), UnreadableSourceException::of);
  }

  /** Closes the corpus that is read, if there is one. */
  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
