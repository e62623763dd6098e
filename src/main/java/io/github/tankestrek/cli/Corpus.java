package io.github.tankestrek.cli;

import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A stream of JSON Lines, each an article; read as far as asked for and no further. */
final class Corpus extends AbstractIterator<TextSource> implements Closeable {
  /** Of the memory that Java may use, the part that one line may fill. */
  private static final int MEMORY_FOR_ONE_LINE = 16;

  private final String label;
  private final ByteLines lines;
  private final LongSupplier position;
  private final CorpusFields fields;
  private final Function<IOException, UnreadableSourceException> explain;
  private long lastPosition;
  private int number;

  /**
   * Makes a corpus.
   *
   * @param label how messages name it
   * @param in the unpacked lines
   * @param position how many bytes of the packed file are read by now
   * @param fields where the text and the id of an article are
   * @param explain what is to be said when reading fails
   */
  Corpus(
      String label,
      InputStream in,
      LongSupplier position,
      CorpusFields fields,
      Function<IOException, UnreadableSourceException> explain) {
    this.label = label;
    this.lines = new ByteLines(in, longestLine());
    this.position = position;
    this.fields = fields;
    this.explain = explain;
  }

  private static int longestLine() {
    long memory = Runtime.getRuntime().maxMemory() / MEMORY_FOR_ONE_LINE;
    return (int) Math.min(memory, StrictDecoder.MAX_LENGTH);
  }

  @Override
  protected @Nullable TextSource computeNext() {
    try {
      byte[] line;
      do {
        number++;
        line = lines.next();
      } while (line != null && isBlank(line));
      if (line == null) {
        close();
        return endOfData();
      }
      long before = lastPosition;
      lastPosition = position.getAsLong();
      return new CorpusLine(label, number, line, lastPosition - before, fields);
    } catch (ByteLines.LongLineException e) {
      return new UnreadableSource(
          label + ":" + number,
          new UnreadableSourceException(
              "a line of " + e.getMessage() + " is too long for the memory that Java may use",
              "give it more, as in java -Xmx8g -jar …"));
    } catch (IOException e) {
      return failed(explain.apply(e));
    }
  }

  /** {@return a source in the place of the rest, which cannot be read} */
  private @Nullable TextSource failed(UnreadableSourceException why) {
    if (number < 0) {
      return endOfData();
    }
    TextSource problem = new UnreadableSource(label + ":" + number, why);
    number = Integer.MIN_VALUE;
    return problem;
  }

  private static boolean isBlank(byte[] line) {
    for (byte value : line) {
      if (value != ' ' && value != '\t' && value != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
