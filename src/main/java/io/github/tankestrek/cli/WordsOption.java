package io.github.tankestrek.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.SpeechVerb;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.lang3.Strings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the file of {@code --words} into a parser that knows them. A line is {@code verb snappe:
 * snapper, snappet}, {@code name Bergen}, {@code agency Furudal Avis}, or a comment after {@code
 * #}.
 */
final class WordsOption implements ITypeConverter<NewsParser> {
  private static final Splitter KIND =
      Splitter.on(CharMatcher.whitespace()).limit(2).trimResults().omitEmptyStrings();
  private static final Splitter LEMMA = Splitter.on(':').limit(2).trimResults();
  private static final Splitter FORMS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public NewsParser convert(String file) {
    NewsParser.Builder words = NewsParser.builder();
    List<String> lines = text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      try {
        add(lines.get(i).strip(), words);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(file + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
    return words.build();
  }

  private static String text(String file) {
    try {
      String text =
          new TextFile(file, file, new StrictDecoder(StandardCharsets.UTF_8)).read().text();
      return Strings.CS.removeStart(text, BYTE_ORDER_MARK);
    } catch (UnreadableSourceException e) {
      throw new TypeConversionException("'" + file + "': " + e.getMessage());
    }
  }

  private static void add(String line, NewsParser.Builder words) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    List<String> parts = KIND.splitToList(line);
    String word = parts.size() == 2 ? parts.get(1) : "";
    switch (parts.get(0)) {
      case "verb" -> words.speechVerbs(verb(word));
      case "name" -> words.names(word);
      case "agency" -> words.agencies(word);
      default ->
          throw new IllegalArgumentException(
              "'"
                  + parts.get(0)
                  + "' is no kind of word; begin the line with verb, name or agency");
    }
  }

  private static SpeechVerb verb(String word) {
    List<String> parts = LEMMA.splitToList(word);
    return new SpeechVerb(
        parts.get(0), parts.size() < 2 ? List.of() : FORMS.splitToList(parts.get(1)));
  }
}
