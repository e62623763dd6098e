package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * How much one speaker is heard in an article.
 *
 * <pre>{@code
 * for (SourceCount source : SourceCounts.of(article).sources()) {
 *   System.out.println(source.speaker().name() + " " + source.shareOfQuotes());
 * }
 * }</pre>
 *
 * @param speaker the source
 * @param quoted the speaker's own words in the body: direct and partial quotes. Headings that quote
 *     are not among them, for they repeat the body
 * @param indirect the number of utterances that the article reports without quoting
 * @param headings the number of headings that quote the speaker
 * @param first the speaker's first quote in the body; a heading only where the body has none
 * @param shareOfQuotes the speaker's quoted words among all quoted words of the body, attributed or
 *     not, 0 to 1
 * @param shareOfArticle the speaker's quoted words among all words of the paragraphs, 0 to 1
 */
public record SourceCount(
    Speaker speaker,
    QuoteTally quoted,
    int indirect,
    int headings,
    Quote first,
    double shareOfQuotes,
    double shareOfArticle)
    implements Serializable {

  /** Checks that nothing is null. */
  public SourceCount {
    requireNonNull(speaker, "speaker");
    requireNonNull(quoted, "quoted");
    requireNonNull(first, "first");
  }
}
