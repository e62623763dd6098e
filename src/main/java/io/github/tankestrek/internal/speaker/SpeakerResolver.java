package io.github.tankestrek.internal.speaker;

import com.google.common.collect.ImmutableList;
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
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves who each quote's source is, over the whole article. */
public final class SpeakerResolver {
  private static final int LONGEST_AFFILIATION = 6;

  /** With fewer quotes it is not sure that the article is one person's. */
  private static final int FEWEST_QUOTES = 3;

  private final Tokens tokens;
  private final List<TextBlock> blocks;
  private final List<AttributedQuote> quotes;
  private final List<NameMention> names;
  private final People people;
  private final Focus focus = new Focus();
  private final PhraseResolver phrases;
  private final @Nullable Voice[] voices;

  /** The rule that decided where it is another than the attribution expected. */
  private final @Nullable Basis[] basis;

  /** Everybody whom a clause names as a source. */
  private final Set<Person> speakers = new HashSet<>();

  private int nextName;

  private SpeakerResolver(
      Tokens tokens, Layout layout, Sources sources, List<AttributedQuote> quotes) {
    this.tokens = tokens;
    this.blocks = layout.blocks();
    this.quotes = quotes;
    this.names = new NameFinder(tokens, sources.names(), quotes).find(blocks);
    this.people = People.of(tokens, names, sourceNames(quotes));
    this.phrases = new PhraseResolver(tokens, people, focus);
    this.voices = new Voice[quotes.size()];
    this.basis = new Basis[quotes.size()];
  }

  /** {@return the quotes in the same order with their speakers} */
  public static Cast resolve(
      Tokens tokens, Layout layout, Sources sources, List<AttributedQuote> quotes) {
    return new SpeakerResolver(tokens, layout, sources, quotes).resolve();
  }

  private Cast resolve() {
    for (AttributedQuote quote : quotes) {
      Person person = namedSource(quote);
      if (person != null) {
        speakers.add(person);
      }
    }
    for (int i = 0; i < quotes.size(); i++) {
      AttributedQuote quote = quotes.get(i);
      if (quote.type() != QuoteType.HEADING && voices[i] == null) {
        resolve(i);
      }
    }
    Voice only = onlyVoice();
    for (int i = 0; i < quotes.size(); i++) {
      if (quotes.get(i).type() == QuoteType.HEADING) {
        resolveHeading(i, only);
      }
    }
    return cast();
  }

  private static BitSet sourceNames(List<AttributedQuote> quotes) {
    BitSet sources = new BitSet();
    for (AttributedQuote quote : quotes) {
      Clause clause = quote.clause();
      SourcePhrase source = clause == null ? null : clause.source();
      if (source != null) {
        sources.set(source.coreFirst());
      }
    }
    return sources;
  }

  private @Nullable Person namedSource(AttributedQuote quote) {
    Clause clause = quote.clause();
    SourcePhrase source = clause == null ? null : clause.source();
    return source == null ? null : people.at(source.coreFirst());
  }

  private void resolve(int number) {
    AttributedQuote quote = quotes.get(number);
    switch (quote.origin()) {
      case CLAUSE -> voices[number] = byClause(quote);
      case QUOTE -> voices[number] = byQuote(quote);
      case NARRATIVE -> voices[number] = byNarrative(number, quote);
      case INTERVIEWER, UNKNOWN -> {}
    }
  }

  private @Nullable Voice byClause(AttributedQuote quote) {
    Clause clause = quote.clause();
    SourcePhrase source = clause == null ? null : clause.source();
    if (source == null) {
      return null;
    }
    readNames(source.first());
    return phrases.resolve(source);
  }

  private @Nullable Voice byQuote(AttributedQuote quote) {
    int other = quote.target();
    if (voices[other] == null && quotes.get(other).origin() == Origin.CLAUSE) {
      resolve(other);
    }
    Voice voice = voices[other];
    if (quote.basis() == Basis.ANSWER && voice != null && voice.kind != SpeakerKind.PERSON) {
      Person person = focus.last(quote.quote().first(), true, p -> p.kind == SpeakerKind.PERSON);
      return person == null ? voice : phrases.voice(person);
    }
    return voice;
  }

  /** Hardly anybody speaks of themselves by name. */
  private boolean isNamedIn(Voice voice, FoundQuote quote) {
    for (int i = quote.first(); i < quote.end(); i++) {
      Person named = people.at(i);
      if (named != null && voice.persons.contains(named)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Voice byNarrative(int number, AttributedQuote quote) {
    int block = quote.target();
    readNames(quote.quote().first());
    Voice told = block < 0 ? null : narrated(blocks.get(block));
    if (told != null && !isNamedIn(told, quote.quote())) {
      return told;
    }
    int reserve = quote.reserve();
    if (reserve >= 0) {
      resolve(reserve);
      basis[number] = quote.basis() == Basis.ANSWER ? Basis.ANSWER : Basis.TURN_END;
      return voices[reserve];
    }
    Person last = focus.last(quote.quote().first(), true, p -> true);
    return last == null ? null : phrases.voice(last);
  }

  /**
   * Whom a paragraph is about: the last one in it who speaks elsewhere, or the subject of its last
   * sentence.
   */
  private @Nullable Voice narrated(TextBlock block) {
    Person speaking = null;
    Person subject = null;
    for (int i = nextName - 1; i >= 0 && names.get(i).first() >= block.first(); i--) {
      NameMention mention = names.get(i);
      Person person = people.at(mention.first());
      if (person == null || !person.isPerson() || mention.quoted()) {
        continue;
      }
      if (speakers.contains(person) && (speaking == null || mention.subject())) {
        speaking = speaking == null || !isSubjectIn(speaking, block) ? person : speaking;
      }
      if (speaking == null && subject == null && mention.subject() && isIntroduced(person)) {
        subject = person;
      }
    }
    if (speaking != null && subject == null) {
      return phrases.voice(speaking);
    }
    Voice pronoun = phrases.pronounIn(block.first(), block.end());
    if (pronoun != null) {
      return pronoun;
    }
    return subject != null ? phrases.voice(subject) : phrases.roleIn(block.first(), block.end());
  }

  private boolean isSubjectIn(Person person, TextBlock block) {
    for (int i = nextName - 1; i >= 0 && names.get(i).first() >= block.first(); i--) {
      if (names.get(i).subject() && people.at(names.get(i).first()) == person) {
        return true;
      }
    }
    return false;
  }

  /** With title or full name, as somebody who is about to speak. */
  private static boolean isIntroduced(Person person) {
    return !person.roles.isEmpty() || person.name.size() > 1 && person.gender != Gender.UNKNOWN;
  }

  private void resolveHeading(int number, @Nullable Voice only) {
    AttributedQuote quote = quotes.get(number);
    if (quote.origin() == Origin.UNKNOWN) {
      voices[number] = only;
      basis[number] = Basis.ONLY_SPEAKER;
    } else {
      resolve(number);
    }
  }

  /** Where one person alone speaks, the headings quote that person. */
  private @Nullable Voice onlyVoice() {
    Voice only = null;
    int quoted = 0;
    for (Voice voice : voices) {
      quoted += voice != null ? 1 : 0;
      if (voice != null && only != null && !only.name.equals(voice.name)) {
        return null;
      }
      only = voice != null ? voice : only;
    }
    return quoted >= FEWEST_QUOTES ? only : null;
  }

  /** Brings the names of the narrative before a place into focus. */
  private void readNames(int before) {
    while (nextName < names.size() && names.get(nextName).first() < before) {
      NameMention mention = names.get(nextName++);
      Person person = people.at(mention.first());
      Person partner = partner(nextName - 1);
      if (person != null && partner != null && !mention.quoted()) {
        phrases.several(partner, person);
      }
      if (person != null && !mention.quoted()) {
        focus.add(mention.first(), person, mention.subject());
      }
    }
  }

  /** The person named before another in {@code A (Ap) i X og B}. */
  private @Nullable Person partner(int number) {
    int and = names.get(number).first() - 1;
    if (and < 0 || !tokens.is(and, "og")) {
      return null;
    }
    for (int i = number - 1; i >= 0 && i >= number - 2; i--) {
      Person person = people.at(names.get(i).first());
      if (person != null && person.isPerson() && !isPlace(names.get(i))) {
        return isAffiliation(names.get(i).end(), and) ? person : null;
      }
    }
    return null;
  }

  private boolean isPlace(NameMention mention) {
    return mention.first() > 0 && tokens.is(mention.first() - 1, WordClass.PREPOSITION);
  }

  private boolean isAffiliation(int first, int end) {
    if (end - first > LONGEST_AFFILIATION) {
      return false;
    }
    for (int i = first; i < end; i++) {
      boolean part =
          tokens.isCapitalised(i)
              || tokens.is(i, TokenKind.OPEN)
              || tokens.is(i, TokenKind.CLOSE)
              || tokens.is(i, TokenKind.NUMBER)
              || tokens.is(i, WordClass.PREPOSITION);
      if (!part) {
        return false;
      }
    }
    return true;
  }

  private Cast cast() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<Voice> cast = new ArrayList<>();
    ImmutableList.Builder<SpokenQuote> spoken = ImmutableList.builder();
    for (int i = 0; i < quotes.size(); i++) {
      AttributedQuote quote = quotes.get(i);
      Voice voice = voices[i];
      int speaker = -1;
      if (voice != null) {
        speaker = numbers.computeIfAbsent(voice.name, k -> numbers.size());
        if (speaker == cast.size()) {
          cast.add(voice);
        }
      }
      boolean told = voice != null || quote.type() == QuoteType.QUESTION || quote.clause() != null;
      Basis rule = basis[i] != null ? basis[i] : quote.basis();
      spoken.add(
          new SpokenQuote(
              quote.quote(), quote.type(), quote.clause(), told ? rule : null, speaker));
    }
    return new Cast(
        spoken.build(),
        cast.stream().map(SpeakerResolver::speaker).collect(ImmutableList.toImmutableList()));
  }

  private static FoundSpeaker speaker(Voice voice) {
    List<int[]> mentions = new ArrayList<>(voice.mentions);
    voice.persons.forEach(p -> mentions.addAll(p.mentions));
    mentions.sort((a, b) -> a[0] != b[0] ? a[0] - b[0] : a[1] - b[1]);
    ImmutableList.Builder<TokenRange> ranges =
        ImmutableList.builderWithExpectedSize(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      if (i == 0 || !Arrays.equals(mentions.get(i), mentions.get(i - 1))) {
        ranges.add(new TokenRange(mentions.get(i)[0], mentions.get(i)[1]));
      }
    }
    return new FoundSpeaker(voice.name, voice.kind, ranges.build());
  }
}
