package io.github.tankestrek.cli;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.cli.TextSource.Sample;
import io.github.tankestrek.cli.TextSource.StandardInput;
import io.github.tankestrek.cli.TextSource.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command: its options, and the round over the inputs. */
@Command(
    name = "tankestrek",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    descriptionHeading = "%n",
    description = {
      "Reads Norwegian news articles, Bokmål and Nynorsk, and prints what is in them: date line,",
      "headings, paragraphs, quotes, and who said each of them."
    },
    parameterListHeading = "%nArticles:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:an input could not be read, or the output not be written; the other inputs are parsed",
      "2:wrong usage",
      "141:the program that reads the output went away"
    },
    footerHeading = "%nExamples, where tankestrek stands for java -jar tankestrek-…-cli.jar:%n",
    footer = {
      "  tankestrek article.txt                       an outline to read",
      "  tankestrek --format jsonl *.txt              one JSON object a line and article",
      "  tankestrek --format json - < article.txt     from standard input",
      "  tankestrek --charset windows-1252 old.txt    text that is not UTF-8"
    })
final class ParseCommand implements Callable<Integer> {
  private final InputStream in;
  private final OutputStream out;
  private final Complaints complaints;

  @Parameters(
      paramLabel = "FILE",
      description = {
        "Plain text, an article each; - is standard input. Without any, the article that comes"
            + " with the program is parsed."
      })
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatOption.class,
      description = {
        "text   an outline to read (the default)",
        "json   an indented object, an array of them for several files",
        "jsonl  one object a line"
      })
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--charset",
      paramLabel = "CHARSET",
      converter = CharsetOption.class,
      description = "The encoding of the articles, UTF-8 by default. The output is UTF-8 always.")
  private Charset charset = StandardCharsets.UTF_8;

  ParseCommand(InputStream in, OutputStream out, Complaints complaints) {
    this.in = in;
    this.out = out;
    this.complaints = complaints;
  }

  @Override
  public Integer call() {
    if (Collections.frequency(files, StandardInput.LABEL) > 1) {
      complaints.wrongUsage("standard input (-) can be read only once; name it once");
      return ExitCode.USAGE;
    }
    ArticleFormat articles = format.articles();
    Frame frame = files.size() > 1 ? articles.among() : articles.alone();
    ArticlePrinter printer = new ArticlePrinter(frame, out);
    try {
      int exitCode = parse(sources(), articles, printer);
      printer.end();
      if (files.isEmpty() && format == OutputFormat.TEXT) {
        printer.note("This is the article that comes with the program. " + howToParseOwn());
      }
      return exitCode;
    } catch (ClosedPipeException e) {
      return ExitCode.CLOSED_PIPE;
    } catch (IOException e) {
      complaints.unwritable(String.valueOf(e.getMessage()));
      return ExitCode.FAILED;
    }
  }

  private List<TextSource> sources() {
    if (files.isEmpty()) {
      return List.of(new Sample());
    }
    ImmutableList.Builder<TextSource> sources = ImmutableList.builder();
    for (String file : files) {
      sources.add(
          file.equals(StandardInput.LABEL)
              ? new StandardInput(in, charset)
              : new TextFile(file, charset));
    }
    return sources.build();
  }

  private int parse(List<TextSource> sources, ArticleFormat articles, ArticlePrinter printer)
      throws IOException {
    NewsParser parser = NewsParser.create();
    int exitCode = ExitCode.OK;
    for (TextSource source : sources) {
      try {
        printer.print(articles.compose(parser.parse(source.read()), source.label()));
      } catch (UnreadableSourceException e) {
        complaints.unreadable(source.label(), e);
        exitCode = ExitCode.FAILED;
      }
    }
    return exitCode;
  }

  private static String howToParseOwn() {
    return ProgramVersion.packaged()
        .map(version -> "Your own: java -jar tankestrek-" + version + "-cli.jar FILE")
        .orElse("Your own: mvn -q compile exec:java -Dexec.args=\"FILE\"");
  }
}
