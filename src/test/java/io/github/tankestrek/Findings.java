package io.github.tankestrek;

import java.util.List;
import java.util.Optional;

/**
 * What was found in an article, without where it stands: two articles that differ in their
 * characters alone have equal findings.
 *
 * @param language the standard
 * @param dateLine date, place and agency
 * @param blocks kind and words of each block
 * @param quotes each quote with all that is known of it
 * @param speakers each speaker with kind and number of mentions
 */
record Findings(
    Language language,
    Optional<String> dateLine,
    List<String> blocks,
    List<String> quotes,
    List<String> speakers) {

  static Findings of(Article article) {
    return new Findings(
        article.language(),
        article.dateLine().map(Findings::show),
        article.blocks().stream().map(Findings::show).toList(),
        article.quotes().stream().map(Findings::show).toList(),
        article.speakers().stream().map(Findings::show).toList());
  }

  /** {@return the same but for the characters that set quotes off} */
  Findings withoutMarks() {
    return new Findings(
        language,
        dateLine,
        blocks.stream().map(Findings::withoutMarks).toList(),
        quotes.stream().map(Findings::withoutMarks).toList(),
        speakers);
  }

  private static String withoutMarks(String finding) {
    return finding
        .replaceAll("[-–—―−]+ ?", "–")
        .replaceAll("[«»\"“”„‘’']", "\"")
        .replaceFirst(" (DASH|GUILLEMETS|DOUBLE|SINGLE) ", " - ");
  }

  private static String show(DateLine line) {
    return line.text() + " = " + line.date() + " " + line.place() + " " + line.agency();
  }

  private static String show(Block block) {
    return block.getClass().getSimpleName() + " " + block.text();
  }

  private static String show(Quote quote) {
    String words = quote.type() + " " + quote.mark() + " " + quote.block() + " " + quote.text();
    return words + " / " + quote.attribution().map(Findings::show).orElse("nobody");
  }

  private static String show(Attribution attribution) {
    return attribution.basis()
        + " "
        + attribution.speaker().map(Speaker::name)
        + " "
        + attribution.mention().map(Mention::text)
        + " "
        + attribution.cue().map(cue -> cue.text() + "=" + cue.lemma());
  }

  private static String show(Speaker speaker) {
    return speaker.name() + " " + speaker.kind() + " " + speaker.mentions().size();
  }
}
