package io.github.tankestrek.cli;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.NewsParser;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How inputs are found and read. */
final class InputOptions {
  @Option(
      names = "--include",
      paramLabel = "GLOB",
      converter = IncludeOption.class,
      description =
          "Which files of a folder to read, by their name; may be repeated. *.txt by default.")
  private List<NamePattern> include = List.of();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = ChoiceOption.Input.class,
      description = {
        "auto   by the file's name (the default)",
        "text   plain text, an article in each file",
        "jsonl  JSON Lines, an article on each line; auto for .jsonl, .ndjson and either with .gz"
      })
  private InputFormat inputFormat = InputFormat.AUTO;

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      description = "The field with the text in JSON Lines, text by default.")
  private String textField = "text";

  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      description =
          "The field that becomes the source, id by default; FILE:LINE for an article without it.")
  private @Nullable String idField;

  @Option(
      names = "--charset",
      paramLabel = "CHARSET",
      converter = CharsetOption.class,
      description =
          "The encoding of plain text, UTF-8 by default. JSON Lines and the output are UTF-8 always.")
  private Charset charset = StandardCharsets.UTF_8;

  @Option(
      names = "--words",
      paramLabel = "FILE",
      converter = WordsOption.class,
      description = {
        "Words that the parser's lists lack, one a line:",
        "verb snappe: snapper, snappet",
        "name Bergen",
        "agency Furudal Avis"
      })
  private @Nullable NewsParser parser;

  List<NamePattern> include() {
    return include.isEmpty() ? ImmutableList.of(IncludeOption.USUAL) : include;
  }

  InputFormat inputFormat() {
    return inputFormat;
  }

  CorpusFields fields() {
    return new CorpusFields(textField, Optional.ofNullable(idField));
  }

  Charset charset() {
    return charset;
  }

  NewsParser parser() {
    return parser == null ? NewsParser.create() : parser;
  }

  /** Reads the value of {@code --include}. */
  static final class IncludeOption implements ITypeConverter<NamePattern> {
    static final NamePattern USUAL = new IncludeOption().convert("*.txt");

    @Override
    public NamePattern convert(String pattern) {
      try {
        return new NamePattern(pattern);
      } catch (UnreadableSourceException e) {
        throw new TypeConversionException("'" + pattern + "' is " + e.getMessage());
      }
    }
  }
}
