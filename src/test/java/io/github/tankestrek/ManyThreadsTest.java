package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Stories.Plan;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** One parser for all threads. */
class ManyThreadsTest {
  private static final int ARTICLES = 3000;
  private static final int THREADS = 16;

  private final NewsParser parser = NewsParser.create();

  @Example
  void findTheSameInThousandsOfArticlesAsOne() throws Exception {
    Arbitrary<Plan> plans = new Stories().plans();
    List<String> texts = plans.map(plan -> plan.write().text()).list().ofSize(ARTICLES).sample();
    List<Article> alone = texts.stream().map(parser::parse).toList();

    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Article>>> jobs =
          IntStream.range(0, THREADS)
              .<Callable<List<Article>>>mapToObj(
                  i ->
                      () -> {
                        start.await();
                        return texts.stream().map(parser::parse).toList();
                      })
              .toList();
      for (Future<List<Article>> found : threads.invokeAll(jobs)) {
        assertThat(found.get().equals(alone)).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
