package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.attribution.AttributedQuote;
import io.github.tankestrek.internal.attribution.Origin;
import io.github.tankestrek.internal.block.Layout;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves who each quote's source is, over the whole article. */
public final class SpeakerResolver {
  /** With fewer quotes it is not sure that the article is one person's. */
  private static final int FEWEST_QUOTES = 3;

  private static final int LAST_SPEAKER_REACH = 10;

  private final Tokens tokens;
  private final List<TextBlock> blocks;
  private final List<AttributedQuote> quotes;
  private final People people;
  private final Focus focus = new Focus();
  private final Voices voices;
  private final Narrative narrative;
  private final PhraseResolver phrases;
  private final @Nullable Voice[] found;

  /** The rule that decided where it is another than the attribution expected. */
  private final @Nullable Basis[] basis;

  /** Everybody whom a clause names as a source. */
  private final Set<Person> speakers = new HashSet<>();

  private SpeakerResolver(
      Tokens tokens, Layout layout, Sources sources, List<AttributedQuote> quotes) {
    this.tokens = tokens;
    this.blocks = layout.blocks();
    this.quotes = quotes;
    List<Reference> references = new ReferenceFinder(tokens, sources, quotes).find(blocks);
    this.people = People.of(tokens, names(references), sourceNames(quotes));
    this.voices = new Voices(tokens);
    Descriptions descriptions = new Descriptions(tokens, people, focus);
    this.narrative = new Narrative(tokens, references, people, focus, voices, descriptions);
    this.phrases = new PhraseResolver(tokens, people, speakers, focus, voices, descriptions);
    this.found = new Voice[quotes.size()];
    this.basis = new Basis[quotes.size()];
  }

  /** {@return the quotes in the same order with their speakers} */
  public static Cast resolve(
      Tokens tokens, Layout layout, Sources sources, List<AttributedQuote> quotes) {
    return new SpeakerResolver(tokens, layout, sources, quotes).resolve();
  }

  private Cast resolve() {
    for (AttributedQuote quote : quotes) {
      SourcePhrase source = source(quote);
      Person person = source == null ? null : people.at(source.coreFirst());
      if (person != null) {
        speakers.add(person);
      }
    }
    for (int i = 0; i < quotes.size(); i++) {
      if (quotes.get(i).type() != QuoteType.HEADING && found[i] == null) {
        resolve(i);
      }
    }
    Voice only = onlyVoice();
    for (int i = 0; i < quotes.size(); i++) {
      if (quotes.get(i).type() == QuoteType.HEADING) {
        resolveHeading(i, only);
      }
    }
    return new CastBuilder(quotes, found, basis).build();
  }

  private static List<Reference> names(List<Reference> references) {
    List<Reference> names = new ArrayList<>(references.size());
    for (Reference reference : references) {
      if (reference.isName()) {
        names.add(reference);
      }
    }
    return names;
  }

  private static BitSet sourceNames(List<AttributedQuote> quotes) {
    BitSet sources = new BitSet();
    for (AttributedQuote quote : quotes) {
      SourcePhrase source = source(quote);
      if (source != null) {
        sources.set(source.coreFirst());
      }
    }
    return sources;
  }

  private static @Nullable SourcePhrase source(AttributedQuote quote) {
    Clause clause = quote.clause();
    return clause == null ? null : clause.source();
  }

  private void resolve(int number) {
    AttributedQuote quote = quotes.get(number);
    switch (quote.origin()) {
      case CLAUSE -> found[number] = byClause(number, quote);
      case QUOTE -> found[number] = byQuote(quote);
      case NARRATIVE -> found[number] = byNarrative(number, quote);
      case INTERVIEWER, UNKNOWN -> {}
    }
  }

  private @Nullable Voice byClause(int number, AttributedQuote quote) {
    SourcePhrase source = source(quote);
    if (source == null) {
      return saysWhere(quote) ? null : lastSpeaker(number); // "heter det videre"
    }
    narrative.readTo(source.first());
    return phrases.resolve(source);
  }

  /** {@code sto det på plakaten}: words that nobody in the article has spoken. */
  private boolean saysWhere(AttributedQuote quote) {
    Clause clause = quote.clause();
    return clause != null
        && clause.end() < tokens.size()
        && tokens.is(clause.end(), WordClass.PREPOSITION);
  }

  private @Nullable Voice byQuote(AttributedQuote quote) {
    int other = quote.target();
    if (found[other] == null && quotes.get(other).origin() == Origin.CLAUSE) {
      resolve(other);
    }
    Voice voice = found[other];
    if (quote.basis() == Basis.ANSWER && voice != null && voice.kind != SpeakerKind.PERSON) {
      Person person = focus.lastNamedSubject(quote.quote().first());
      return person == null ? voice : voices.of(person);
    }
    return voice;
  }

  private @Nullable Voice byNarrative(int number, AttributedQuote quote) {
    int first = quote.quote().first();
    narrative.readTo(first);
    int block = quote.target();
    Person told =
        block < 0
            ? null
            : new ParagraphVoice(people, speakers, quote.quote(), blocks.get(block))
                .find(narrative);
    if (told != null) {
      focus.add(first, told, Reference.Rank.SUBJECT);
      return voices.of(told);
    }
    int reserve = quote.reserve();
    if (reserve >= 0) {
      resolve(reserve);
      basis[number] = quote.basis() == Basis.ANSWER ? Basis.ANSWER : Basis.TURN_END;
      return found[reserve];
    }
    Voice speaker = lastSpeaker(number);
    if (speaker != null) {
      return speaker;
    }
    Person last = focus.lastSubject(first);
    return last == null ? null : voices.of(last);
  }

  /** Who spoke last in the body before a quote, in their own words or by name in the paper's. */
  private @Nullable Voice lastSpeaker(int number) {
    for (int i = number - 1; i >= 0 && number - i <= LAST_SPEAKER_REACH; i--) {
      Voice voice = found[i];
      QuoteType type = quotes.get(i).type();
      boolean reported = type == QuoteType.INDIRECT && voice != null && isNamed(voice);
      if (voice != null && (reported || type == QuoteType.DIRECT)) {
        return voice;
      }
    }
    return null;
  }

  private static boolean isNamed(Voice voice) {
    return voice.kind == SpeakerKind.PERSON;
  }

  private void resolveHeading(int number, @Nullable Voice only) {
    AttributedQuote quote = quotes.get(number);
    if (quote.origin() == Origin.UNKNOWN) {
      found[number] = only;
      basis[number] = Basis.ONLY_SPEAKER;
    } else {
      resolve(number);
    }
  }

  /** Where one person alone speaks, the headings quote that person. */
  private @Nullable Voice onlyVoice() {
    Voice only = null;
    int quoted = 0;
    for (int i = 0; i < found.length; i++) {
      Voice voice = quotes.get(i).type() == QuoteType.INDIRECT ? null : found[i];
      quoted += voice != null ? 1 : 0;
      if (voice != null && only != null && !only.name.equals(voice.name)) {
        return null;
      }
      only = voice != null ? voice : only;
    }
    return quoted >= FEWEST_QUOTES ? only : null;
  }
}
