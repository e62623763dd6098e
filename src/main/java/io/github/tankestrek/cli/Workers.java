package io.github.tankestrek.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import io.github.tankestrek.NewsParser;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does a job on every text, some at the same time, and hands on the results in the order of the
 * texts. How much is under way at once has a limit in number and in bytes, so that the memory does
 * not grow with the input; a text that is larger than the limit goes alone.
 */
final class Workers implements AutoCloseable {
  private static final int AHEAD_FOR_EACH_JOB = 8;

  /** Of the memory that Java may use, the part that the texts under way may fill. */
  private static final int MEMORY_FOR_TEXTS = 64;

  private final NewsParser parser;
  private final ExecutorService threads;
  private final int most;
  private final long mostBytes = Runtime.getRuntime().maxMemory() / MEMORY_FOR_TEXTS;
  private final Progress progress;
  private final Interruption interruption;
  private final Complaints complaints;

  /**
   * Makes workers.
   *
   * @param parser what reads the texts
   * @param jobs how many texts to work on at the same time, 1 or more
   * @param progress who wants to know how far the work has come
   * @param interruption who lets a write that has begun end
   * @param complaints where to say that a text cannot be read
   */
  Workers(
      NewsParser parser,
      int jobs,
      Progress progress,
      Interruption interruption,
      Complaints complaints) {
    this.parser = parser;
    this.threads =
        jobs == 1
            ? MoreExecutors.newDirectExecutorService()
            : Executors.newFixedThreadPool(
                jobs,
                new ThreadFactoryBuilder().setDaemon(true).setNameFormat("parser-%d").build());
    this.most = jobs == 1 ? 1 : jobs * AHEAD_FOR_EACH_JOB;
    this.progress = progress;
    this.interruption = interruption;
    this.complaints = complaints;
  }

  /**
   * Does the job on all texts. One that cannot be read costs a complaint, and the others go on.
   *
   * @return whether every text could be read
   * @throws IOException if a result cannot be written
   */
  <R> boolean run(Iterator<TextSource> sources, Job<R> job) throws IOException {
    Round<R> round = new Round<>(job);
    while (sources.hasNext()) {
      round.begin(sources.next());
    }
    round.finish();
    interruption.write(job::end);
    return round.complete;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** What is under way. */
  private final class Round<R> {
    private final Job<R> job;
    private final Deque<Task<R>> tasks = new ArrayDeque<>();
    private long bytes;
    private boolean complete = true;

    Round(Job<R> job) {
      this.job = job;
    }

    void begin(TextSource source) throws IOException {
      long size = source.size();
      while (!tasks.isEmpty() && bytes + size > mostBytes) {
        takeFirst();
      }
      tasks.add(new Task<>(source, size, threads.submit(() -> work(source))));
      bytes += size;
      if (tasks.size() >= most) {
        takeFirst();
      }
    }

    void finish() throws IOException {
      while (!tasks.isEmpty()) {
        takeFirst();
      }
    }

    private R work(TextSource source) throws UnreadableSourceException {
      try {
        Document document = source.read();
        return job.work(parser.parse(document.text()), document);
      } catch (OutOfMemoryError e) {
        throw new UnreadableSourceException(
            "too long for the memory that Java may use",
            "give it more, as in java -Xmx8g -jar …, or split the text",
            e);
      }
    }

    private void takeFirst() throws IOException {
      Task<R> first = tasks.remove();
      bytes -= first.size;
      try {
        R result = requireNonNull(Uninterruptibles.getUninterruptibly(first.result));
        interruption.write(first.source.label(), () -> job.take(result));
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof UnreadableSourceException why)) {
          throw new IllegalStateException(first.source.label(), e.getCause());
        }
        progress.aside(() -> complaints.unreadable(first.source.label(), why));
        complete = false;
      }
      progress.done(first.size);
    }
  }

  private record Task<R>(TextSource source, long size, Future<R> result) {}
}
