package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import io.github.tankestrek.internal.Pipeline;
import io.github.tankestrek.internal.text.Lexicon;
import io.github.tankestrek.internal.text.OwnWords;
import io.github.tankestrek.internal.text.OwnWordsReader;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/**
 * Parses Norwegian news text. A parser is immutable, safe for use by many threads, serializable,
 * and cheap to make.
 *
 * <pre>{@code
 * NewsParser parser = NewsParser.create();
 * Article article = parser.parse("– Vi er klare, sier Kari Moe.");
 * article.quotes().get(0).speaker().map(Speaker::name); // Optional[Kari Moe]
 * }</pre>
 */
public final class NewsParser implements Serializable {
  private static final long serialVersionUID = 2L;

  private final transient OwnWords own;
  private final transient Lexicon lexicon;

  private NewsParser(OwnWords own) {
    this.own = own;
    this.lexicon = Lexicon.with(own);
  }

  /** {@return a parser with the library's own word lists} */
  public static NewsParser create() {
    return builder().build();
  }

  /** {@return a builder of parsers} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Parses one article. Any text gives an article, also an empty one; the time it takes is linear
   * in the length of the text.
   *
   * @param text the article; spans of the result are UTF-16 code units in it
   * @return what is in it
   * @throws NullPointerException if {@code text} is null
   */
  public Article parse(CharSequence text) {
    requireNonNull(text, "text must not be null; pass an empty string for an article without text");
    return Pipeline.parse(text.toString(), lexicon);
  }

  private Object writeReplace() {
    return new Sent(own);
  }

  /**
   * A parser on its way: only its words travel, and the tables are made again where they arrive.
   */
  private record Sent(OwnWords own) implements Serializable {
    private Object readResolve() {
      return new NewsParser(own);
    }
  }

  /**
   * Makes parsers that know more words than the library's lists. Each word is checked when it is
   * given. A parser with words of its own has its own tables, which take a moment to build: make
   * one and keep it.
   *
   * <pre>{@code
   * NewsParser parser =
   *     NewsParser.builder()
   *         .speechVerbs(SpeechVerb.of("snappe", "snapper", "snappet", "snappa"))
   *         .names("Bergen", "Ylvisa Brattegjerd")
   *         .agencies("Furudalsposten")
   *         .build();
   * }</pre>
   */
  public static final class Builder {
    private final OwnWordsReader words = new OwnWordsReader();

    private Builder() {}

    /**
     * Adds verbs that tell who speaks, before the words or after them. Where a list has the form
     * already, the lemma given here wins.
     *
     * @param verbs the verbs
     * @return this builder
     * @throws IllegalArgumentException if a form could not work; the message tells which, and why
     */
    public Builder speechVerbs(SpeechVerb... verbs) {
      return speechVerbs(Arrays.asList(verbs));
    }

    /** Like {@link #speechVerbs(SpeechVerb...)}. */
    public Builder speechVerbs(Collection<SpeechVerb> verbs) {
      for (SpeechVerb verb : verbs) {
        requireNonNull(verb, "speechVerbs must not have null among them");
        words.verb(verb.lemma(), verb.forms());
      }
      return this;
    }

    /**
     * Adds names of persons: a given name, a surname, or a full name, whose last word is the
     * surname. It need not be everybody, for most names are told by where they stand; it helps with
     * a name that is a place's, an organization's or an everyday word, too.
     *
     * @param names the names as papers write them
     * @return this builder
     * @throws IllegalArgumentException if it is no name; the message tells which, and why
     */
    public Builder names(String... names) {
      return names(Arrays.asList(names));
    }

    /** Like {@link #names(String...)}. */
    public Builder names(Collection<String> names) {
      for (String name : names) {
        words.name(requireNonNull(name, "names must not have null among them"));
      }
      return this;
    }

    /**
     * Adds news agencies and papers, which stand in date lines and bylines.
     *
     * @param agencies their names as bylines write them, or sites that end in {@code .no}
     * @return this builder
     * @throws IllegalArgumentException if it is no name; the message tells which, and why
     */
    public Builder agencies(String... agencies) {
      return agencies(Arrays.asList(agencies));
    }

    /** Like {@link #agencies(String...)}. */
    public Builder agencies(Collection<String> agencies) {
      for (String agency : agencies) {
        words.agency(requireNonNull(agency, "agencies must not have null among them"));
      }
      return this;
    }

    /** {@return a parser with the words given so far} */
    public NewsParser build() {
      return new NewsParser(words.words());
    }
  }
}
