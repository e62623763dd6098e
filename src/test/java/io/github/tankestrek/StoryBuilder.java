package io.github.tankestrek;

import io.github.tankestrek.Story.Part;
import io.github.tankestrek.Story.Person;
import io.github.tankestrek.Story.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a story part by part and keeps the answer. */
final class StoryBuilder {
  private final StringBuilder text = new StringBuilder();
  private final Phrases phrases;
  private final List<Part> blocks = new ArrayList<>();
  private final List<Utterance> quotes = new ArrayList<>();
  private Optional<String> dateLine = Optional.empty();
  private int blockStart;

  StoryBuilder(Phrases phrases) {
    this.phrases = phrases;
  }

  Story build() {
    return new Story(text.toString(), phrases.language(), dateLine, blocks, quotes);
  }

  StoryBuilder block(Class<? extends Block> kind, String words) {
    begin();
    text.append(words);
    return end(kind);
  }

  /** A date line and the first paragraph after it. */
  StoryBuilder dateLine(String written, String found, String lead) {
    begin();
    text.append(written).append(' ');
    dateLine = Optional.of(found);
    blockStart = text.length();
    text.append(lead);
    return end(Paragraph.class);
  }

  /** {@code – Ord, sier Kari Moe.} */
  StoryBuilder turn(String words, String verb, String source, Person speaker) {
    begin();
    text.append("– ");
    quote(words, QuoteType.DIRECT, QuoteMark.DASH, Optional.of(speaker), Optional.of(verb));
    text.append(", ").append(verb).append(' ').append(source).append('.');
    return end(Paragraph.class);
  }

  /** {@code – Ord, sier Kari Moe. – Flere ord.} */
  StoryBuilder resumedTurn(String words, String verb, Person speaker, String more) {
    begin();
    text.append("– ");
    quote(words, QuoteType.DIRECT, QuoteMark.DASH, Optional.of(speaker), Optional.of(verb));
    text.append(", ").append(verb).append(' ').append(speaker.name()).append(". – ");
    quote(more + ".", QuoteType.DIRECT, QuoteMark.DASH, Optional.of(speaker), Optional.empty());
    return end(Paragraph.class);
  }

  /** {@code «Ord», sier Kari Moe.}, with marks of any family. */
  StoryBuilder marked(Marks marks, String words, String verb, Person speaker) {
    begin();
    text.append(marks.open());
    quote(words, QuoteType.DIRECT, marks.mark(), Optional.of(speaker), Optional.of(verb));
    text.append(marks.close()).append(", ").append(verb).append(' ').append(speaker.name());
    text.append('.');
    return end(Paragraph.class);
  }

  /** {@code Kari Moe kaller planen «galskap».} */
  StoryBuilder partial(Marks marks, Person speaker, String words) {
    begin();
    text.append(speaker.name()).append(' ').append(phrases.call()).append(" planen ");
    text.append(marks.open());
    quote(
        words, QuoteType.PARTIAL, marks.mark(), Optional.of(speaker), Optional.of(phrases.call()));
    text.append(marks.close()).append('.');
    return end(Paragraph.class);
  }

  /** A heading with the words of a turn that must follow. */
  StoryBuilder quotingHeading(String words, Person speaker) {
    begin();
    text.append("– ");
    quote(words, QuoteType.HEADING, QuoteMark.DASH, Optional.of(speaker), Optional.empty());
    return end(Heading.class);
  }

  /** A paragraph that ends in a colon, and the words in the next. */
  StoryBuilder ledIn(String before, String verb, Person speaker, String words) {
    block(Paragraph.class, before + " " + verb + " " + speaker.name() + ":");
    begin();
    text.append("– ");
    quote(words + ".", QuoteType.DIRECT, QuoteMark.DASH, Optional.of(speaker), Optional.of(verb));
    return end(Paragraph.class);
  }

  /** An interviewer's question and its answer. */
  StoryBuilder exchange(String question, String answer, Person speaker) {
    begin();
    text.append("– ");
    quote(question, QuoteType.QUESTION, QuoteMark.DASH, Optional.empty(), Optional.empty());
    end(Paragraph.class).begin();
    text.append("– ");
    quote(answer + ".", QuoteType.DIRECT, QuoteMark.DASH, Optional.of(speaker), Optional.empty());
    return end(Paragraph.class);
  }

  private StoryBuilder begin() {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    blockStart = text.length();
    return this;
  }

  private StoryBuilder end(Class<? extends Block> kind) {
    blocks.add(new Part(kind, text.substring(blockStart)));
    return this;
  }

  private void quote(
      String words,
      QuoteType type,
      QuoteMark mark,
      Optional<Person> speaker,
      Optional<String> cue) {
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    quotes.add(new Utterance(span, words, type, mark, speaker.map(Person::name), cue));
  }
}
