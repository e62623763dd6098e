package io.github.tankestrek.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command: its options, and what is done with the articles. */
@Command(
    name = "tankestrek",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    sortSynopsis = false, // Sorted, it would depend on the locale.
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
      "130:interrupted by Ctrl-C; what was written until then is whole",
      "141:the program that reads the output went away"
    },
    footerHeading = "%nExamples, where tankestrek stands for java -jar tankestrek-…-cli.jar:%n",
    footer = {
      "  tankestrek article.txt                                an outline to read",
      "  tankestrek --format jsonl texts > all.jsonl           a folder, one JSON object an article",
      "  tankestrek --format csv --output sources.csv texts    a table of who is quoted",
      "  tankestrek --summary archive.jsonl.gz                 who is heard in a whole corpus",
      "  tankestrek --format json --output parsed/ texts       a file for each article",
      "  tankestrek --format html article.txt > page.html      a page to open in a browser",
      "  tankestrek --format html --output pages/ texts        a page for each, and a list of them",
      "  tankestrek --format json - < article.txt              from standard input",
      "  tankestrek --charset windows-1252 old.txt             text that is not UTF-8"
    })
final class ParseCommand implements Callable<Integer> {
  private final Shell shell;
  private final Complaints complaints;
  private final Interruption interruption;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = {
        "Plain text, an article each; a folder, for the files in it and in its folders; a pattern"
            + " such as 'texts/**/*.txt'; JSON Lines (.jsonl, .ndjson, also with .gz), an article"
            + " a line; - for standard input. Without any, the article that comes with the program"
            + " is parsed."
      })
  private List<String> files = List.of();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many articles to parse at the same time, as many as there are processors by"
              + " default. Results come in the order of the input.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--completion",
      description = "Print a script that lets bash and zsh complete these options.")
  private boolean completion;

  ParseCommand(Shell shell, Complaints complaints, Interruption interruption) {
    this.shell = shell;
    this.complaints = complaints;
    this.interruption = interruption;
  }

  @Override
  public Integer call() {
    try {
      if (completion) {
        shell.write(AutoComplete.bash(command().getCommandName(), command()));
        return ExitCode.OK;
      }
      checkUsage();
      return parse() ? ExitCode.OK : ExitCode.FAILED;
    } catch (ClosedPipeException e) {
      return ExitCode.CLOSED_PIPE;
    } catch (IOException e) {
      complaints.unwritable(e);
      return ExitCode.FAILED;
    }
  }

  private void checkUsage() throws IOException {
    if (Collections.frequency(files, StandardInput.LABEL) > 1) {
      throw wrong("standard input (-) can be read only once; name it once");
    }
    if (jobs < 1) {
      throw wrong("--jobs must be 1 or more, but is '" + jobs + "'");
    }
    if (output.summary() && output.formatIsGiven()) {
      throw wrong("--summary is text for all articles together; leave --format out");
    }
    if (output.summary() && output.folder().isPresent()) {
      throw wrong("--summary is one text; give --output a file, not a folder");
    }
    if (output.file().isPresent()) {
      checkIsNoArticle(output.file().get());
    }
  }

  private void checkIsNoArticle(Path file) throws IOException {
    for (String name : files) {
      if (Files.isRegularFile(file) && TextFile.is(name, file)) {
        throw wrong("--output " + file + " would overwrite an article; name another file");
      }
    }
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(command(), problem);
  }

  private CommandLine command() {
    return requireNonNull(spec).commandLine();
  }

  /** {@return whether every input could be read} */
  private boolean parse() throws IOException {
    if (output.folder().isPresent()) {
      Path folder = output.folder().get();
      return run(new FolderPrinter(articles(), folder, interruption));
    }
    if (output.file().isPresent()) {
      try (AtomicFile file = AtomicFile.create(output.file().get(), interruption)) {
        boolean complete = run(printer(file));
        interruption.write(file::commit);
        return complete;
      }
    }
    boolean complete = run(printer(shell.out()));
    if (files.isEmpty() && output.format() == OutputFormat.TEXT && !output.summary()) {
      shell.write("\nThis is the article that comes with the program. " + howToParseOwn() + "\n");
    }
    return complete;
  }

  private ArticleFormat articles() {
    return output
        .format()
        .articles(
            shell.terminal().style(output.color(), output.toStandardOutput()), output.language());
  }

  private Job<?> printer(OutputStream out) {
    return output.summary()
        ? new SummaryPrinter(out)
        : new ArticlePrinter(articles(), SourceFinder.mayBeSeveral(files, input), out);
  }

  private boolean run(Job<?> job) throws IOException {
    try (SourceFinder finder = new SourceFinder(shell.in(), input);
        Progress progress = progress();
        Workers workers = new Workers(input.parser(), jobs, progress, interruption, complaints)) {
      Iterator<TextSource> sources =
          files.isEmpty() ? Iterators.singletonIterator(new Sample()) : finder.find(files);
      return workers.run(sources, job);
    }
  }

  private Progress progress() {
    boolean shown =
        shell.terminal().error()
            && (!shell.terminal().output() || !output.toStandardOutput() || output.summary());
    return shown
        ? new ProgressLine(Shell.utf8(shell.err()), () -> SourceFinder.size(files, input))
        : Progress.NONE;
  }

  private static String howToParseOwn() {
    return ProgramVersion.packaged()
        .map(version -> "Your own: java -jar tankestrek-" + version + "-cli.jar FILE")
        .orElse("Your own: mvn -q compile exec:java -Dexec.args=\"FILE\"");
  }
}
