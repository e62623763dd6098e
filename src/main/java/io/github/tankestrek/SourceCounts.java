package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * Who is heard in an article, and how much: the counts of a source analysis.
 *
 * <pre>{@code
 * SourceCounts counts = SourceCounts.of(article);
 * for (SourceCount source : counts.sources()) {
 *   System.out.println(source.speaker().name() + " " + source.quoted().words());
 * }
 * counts.ofKind(SpeakerKind.UNNAMED).words(); // words of sources without a name
 * }</pre>
 *
 * <p>Quotes are counted in the body alone, direct and partial ones: a heading that quotes repeats
 * the body, a question is the interviewer's, and indirect speech is not the speaker's own words.
 * Each of these is counted apart.
 *
 * @param sources everybody who is quoted, in the order of {@link Article#speakers()}
 * @param attributed quotes with a speaker
 * @param unattributed quotes of which the article does not tell the speaker
 * @param questions an interviewer's questions and remarks
 * @param headings the number of headings that quote, with a speaker or without
 * @param headlineQuotes whether the headline, the first heading, quotes
 * @param words the number of words in the paragraphs, quoted or not
 */
public record SourceCounts(
    List<SourceCount> sources,
    QuoteTally attributed,
    QuoteTally unattributed,
    QuoteTally questions,
    int headings,
    boolean headlineQuotes,
    int words)
    implements Serializable {

  /** Copies the list and checks that nothing is null. */
  public SourceCounts {
    sources = ImmutableList.copyOf(sources);
    requireNonNull(attributed, "attributed");
    requireNonNull(unattributed, "unattributed");
    requireNonNull(questions, "questions");
  }

  /**
   * {@return the counts of an article}
   *
   * @param article the article
   */
  public static SourceCounts of(Article article) {
    return new SourceCounter(article).count();
  }

  /**
   * {@return the quotes of all speakers of one kind}
   *
   * @param kind the kind
   */
  public QuoteTally ofKind(SpeakerKind kind) {
    return sources.stream()
        .filter(source -> source.speaker().kind() == kind)
        .map(SourceCount::quoted)
        .reduce(QuoteTally.NONE, QuoteTally::plus);
  }
}
