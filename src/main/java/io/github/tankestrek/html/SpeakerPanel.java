package io.github.tankestrek.html;

/** The list beside an article: who is heard, how often, in how many words. */
final class SpeakerPanel {
  private final Markup out;
  private final Labels labels;
  private final Voices voices;
  private final String prefix;

  SpeakerPanel(Markup out, Labels labels, Voices voices, String prefix) {
    this.out = out;
    this.labels = labels;
    this.voices = voices;
    this.prefix = prefix;
  }

  /** Writes the list, under a heading of a level such as {@code h2}. */
  void write(String heading) {
    String id = prefix + "speakers";
    out.open("aside", "class", "speakers", "aria-labelledby", id);
    out.element(heading, labels.get(Label.WHO_IS_HEARD), "id", id, "tabindex", "-1").line();
    if (voices.heard().isEmpty()) {
      out.element("p", labels.get(Label.NOBODY)).line();
    } else {
      out.open("ol").line();
      voices.heard().forEach(this::voice);
      out.close().line();
    }
    out.close().line();
  }

  private void voice(Voice voice) {
    out.open("li", "class", "voice " + voice.style(), "id", voice.id(), "tabindex", "-1");
    out.open("p", "class", "voice-name");
    out.element("span", voice.key(), "class", "key", "aria-hidden", "true").text(" ");
    out.element("bdi", voice.name());
    if (!voice.kind().isEmpty()) {
      out.text(" ").element("span", voice.kind(), "class", "voice-kind");
    }
    out.close().line();
    if (voice.isUnknown()) {
      out.element("p", labels.get(Label.NOT_TOLD), "class", "voice-note").line();
    }
    if (!voice.isInterviewer()) {
      ShareBar.single(out, voice, voices.quotedWords());
    }
    numbers(voice);
    links(voice);
    out.close().line();
  }

  private void numbers(Voice voice) {
    String counts =
        labels.count(voice.tally().quotes(), Label.QUOTE, Label.QUOTES)
            + " · "
            + labels.count(voice.tally().words(), Label.WORD, Label.WORDS);
    out.element("p", counts, "class", "voice-count").line();
  }

  private void links(Voice voice) {
    out.open("p", "class", "voice-quotes");
    out.element("span", labels.get(Label.TO_THE_QUOTES), "class", "unseen");
    for (int number : voice.quotes()) {
      out.text(" ").element("a", "" + number, "href", "#" + prefix + "q" + number);
    }
    out.close().line();
  }
}
