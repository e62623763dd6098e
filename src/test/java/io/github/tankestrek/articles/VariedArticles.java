package io.github.tankestrek.articles;

import io.github.tankestrek.internal.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Articles in any number for measurements: the sample articles with the names, places, verbs of
 * speech and roles of the word lists in the place of their own, the same in every run.
 */
public final class VariedArticles {
  /** What sort of article. */
  public enum Kind {
    /** The first paragraphs of an article. */
    SHORT,
    /** A whole article; half of all news articles are shorter, half are longer. */
    MEDIAN,
    /** Several articles on end. */
    LONG,
    /** Questions and answers. */
    INTERVIEW
  }

  private static final int SHORT_LENGTH = 700;
  private static final int ARTICLES_IN_A_LONG_ONE = 6;
  private static final List<String> INTERVIEWS = List.of("forfattaren", "teatersjefen");

  private final List<SampleArticle> samples = SampleArticle.all();
  private final Random random;
  private final Map<String, List<String>> pools = new HashMap<>();

  private VariedArticles(long seed) {
    this.random = new Random(seed);
    pool("given-names", 0, "1=m");
    pool("given-names", 0, "1=f");
    pool("surnames", 0, "");
    pool("places", 0, "");
    pool("speech-verbs", 2, "1=nb");
    pool("speech-verbs", 2, "1=nn");
    pool("role-heads", 0, "");
    pool("role-heads", 1, "");
  }

  /**
   * {@return articles of exactly so many UTF-16 code units in all; the last one is cut off}
   *
   * @param kind the sort of article
   * @param characters the sum of their lengths
   */
  public static List<String> ofLength(Kind kind, int characters) {
    VariedArticles varied = new VariedArticles(kind.ordinal());
    List<String> articles = new ArrayList<>();
    for (int left = characters; left > 0; left -= articles.get(articles.size() - 1).length()) {
      String article = varied.next(kind);
      articles.add(article.length() > left ? article.substring(0, left) : article);
    }
    return articles;
  }

  /**
   * {@return so many articles}
   *
   * @param kind the sort of article
   * @param number how many
   */
  public static List<String> some(Kind kind, int number) {
    VariedArticles varied = new VariedArticles(kind.ordinal());
    List<String> articles = new ArrayList<>(number);
    while (articles.size() < number) {
      articles.add(varied.next(kind));
    }
    return articles;
  }

  private String next(Kind kind) {
    return switch (kind) {
      case SHORT -> beginning(vary(any()));
      case MEDIAN -> vary(any());
      case LONG -> {
        StringBuilder article = new StringBuilder();
        for (int i = 0; i < ARTICLES_IN_A_LONG_ONE; i++) {
          article.append(vary(any())).append("\n\n");
        }
        yield article.toString();
      }
      case INTERVIEW -> vary(interview());
    };
  }

  private String any() {
    return samples.get(random.nextInt(samples.size())).text();
  }

  private String interview() {
    String name = INTERVIEWS.get(random.nextInt(INTERVIEWS.size()));
    return samples.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().text();
  }

  private static String beginning(String article) {
    int end = article.indexOf('\n', SHORT_LENGTH);
    return end < 0 ? article : article.substring(0, end);
  }

  /** Puts another word of the same list for each word, the same one all through the article. */
  private String vary(String article) {
    Map<String, String> others = new HashMap<>();
    StringBuilder out = new StringBuilder(article.length() + 100);
    for (int i = 0; i < article.length(); ) {
      int end = wordEnd(article, i);
      if (end > i) {
        out.append(others.computeIfAbsent(article.substring(i, end), this::other));
        i = end;
      } else {
        out.append(article.charAt(i++));
      }
    }
    return out.toString();
  }

  private String other(String word) {
    List<String> pool = pools.get(word);
    if (pool != null) {
      return pool.get(random.nextInt(pool.size()));
    }
    int stem = word.length() - 1;
    List<String> owners = word.endsWith("s") ? pools.get(word.substring(0, stem)) : null;
    boolean named = owners != null && Character.isUpperCase(word.charAt(0));
    return named ? owners.get(random.nextInt(owners.size())) + "s" : word;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Makes the words of a column interchangeable; a word in several lists stays in the first. */
  private void pool(String list, int column, String condition) {
    List<String> pool = new ArrayList<>();
    for (String entry : WordLists.entries(list)) {
      String[] columns = entry.split("\t", -1);
      String word = columns[column].split(",", 2)[0];
      boolean asked =
          condition.isEmpty()
              || columns[Character.digit(condition.charAt(0), 10)].equals(condition.substring(2));
      if (asked && word.length() > 2) {
        pool.add(word);
      }
    }
    pool.forEach(word -> pools.putIfAbsent(word, pool));
  }
}
