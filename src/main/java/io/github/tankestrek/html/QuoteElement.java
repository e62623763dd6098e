package io.github.tankestrek.html;

import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Quote;
import java.util.Optional;

/**
 * A quote in the text: the key of its voice, the words, and a card with the rule that decided,
 * which the style sheet shows while the quote is pointed at or has the focus.
 */
final class QuoteElement {
  private final Article article;
  private final Labels labels;
  private final String prefix;

  QuoteElement(Article article, Labels labels, String prefix) {
    this.article = article;
    this.labels = labels;
    this.prefix = prefix;
  }

  /** Opens the element up to the words; the first of a block has the name in the margin. */
  void open(Markup out, Mark mark, boolean isFirst) {
    Voice voice = mark.voice();
    String id = prefix + "q" + (mark.quote() + 1);
    if (isFirst) {
      out.element("span", voice.name(), "class", "who " + voice.style(), "aria-hidden", "true");
    }
    Quote quote = article.quotes().get(mark.quote());
    out.open(
        "span",
        "class",
        "quote " + quote.type().label() + " " + voice.style(),
        "id",
        id,
        "tabindex",
        "-1");
    out.open("a", "class", "key", "href", "#" + id, "aria-describedby", id + "-card");
    out.element("span", voice.name() + ":", "class", "unseen", "lang", labels.language().code());
    out.element("span", voice.key(), "aria-hidden", "true").close();
    out.open("q");
  }

  /** Closes what {@link #open} opened. */
  void close(Markup out, Mark mark) {
    out.close();
    card(out, mark);
    out.close();
  }

  private void card(Markup out, Mark mark) {
    Quote quote = article.quotes().get(mark.quote());
    Voice voice = mark.voice();
    out.open(
        "span",
        "class",
        "card " + voice.style(),
        "id",
        prefix + "q" + (mark.quote() + 1) + "-card",
        "role",
        "tooltip",
        "lang",
        labels.language().code());
    out.open("span", "class", "card-top");
    out.element("bdi", voice.name(), "class", "card-name");
    if (!voice.kind().isEmpty()) {
      out.text(" ").element("span", voice.kind(), "class", "card-kind");
    }
    out.close().text(" ");
    Optional<Attribution> attribution = quote.attribution();
    rule(out, attribution);
    attribution
        .flatMap(Attribution::mention)
        .ifPresent(mention -> fact(out, Label.MENTION, mention.text(), ""));
    attribution
        .flatMap(Attribution::cue)
        .ifPresent(cue -> fact(out, Label.CUE, cue.text(), cue.lemma()));
    out.element("span", describe(quote), "class", "card-type");
    out.close();
  }

  private void rule(Markup out, Optional<Attribution> attribution) {
    out.open("span", "class", "card-rule");
    out.text(attribution.map(a -> labels.of(a.basis())).orElse(labels.get(Label.NOT_TOLD)));
    attribution.ifPresent(a -> out.text(" ").element("code", a.basis().label()));
    out.close().text(" ");
  }

  private void fact(Markup out, Label label, String text, String lemma) {
    out.open("span", "class", "card-fact");
    out.element("span", labels.get(label) + ":", "class", "card-label").text(" ");
    out.element("bdi", text);
    if (!lemma.isEmpty() && !lemma.equals(text)) {
      out.text(" (").element("i", lemma).text(")");
    }
    out.close().text(" ");
  }

  private String describe(Quote quote) {
    return labels.of(quote.type()) + " · " + labels.of(quote.mark());
  }
}
