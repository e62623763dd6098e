package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The voices of an article, each made once. */
final class Voices {
  private final Tokens tokens;
  private final Map<String, Voice> others = new HashMap<>();

  /** The last group, pair or organization that the article has spoken of. */
  private @Nullable Voice lastSeveral;

  Voices(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return the voice of somebody, named or not} */
  Voice of(Person person) {
    Voice voice = person.voice;
    if (voice == null) {
      voice = new Voice(person.name.text(tokens), person.kind, List.of(person));
      person.voice = voice;
    }
    return voice;
  }

  /** {@return the voice of two who are named together} */
  Voice of(Person a, Person b) {
    String name = a.name.text(tokens) + " & " + b.name.text(tokens);
    return other(name, name, a.kind, List.of(a, b));
  }

  /** {@return the voice of two, either of them one or several} */
  Voice joint(Voice a, Voice b) {
    List<Person> persons = new ArrayList<>(a.persons);
    persons.addAll(b.persons);
    boolean alike = a.kind == b.kind && a.kind != SpeakerKind.UNNAMED;
    String name = a.name + " & " + b.name;
    return other(name, name, alike ? a.kind : SpeakerKind.GROUP, List.copyOf(persons));
  }

  /** {@return the voice of nobody named, called by the phrase as written} */
  Voice of(SourcePhrase source, SpeakerKind kind) {
    String text = tokens.text(source.first(), source.end() - 1);
    return mentioned(other(CaseFold.lower(text), text, kind, List.of()), source);
  }

  /** {@return the voice of a group or an organization that no source phrase names} */
  Voice of(Reference several, SpeakerKind kind) {
    String text = tokens.text(several.first(), several.end() - 1);
    Voice voice = other(CaseFold.lower(text), text, kind, List.of());
    voice.mentions.add(new TokenRange(several.first(), several.end()));
    return voice;
  }

  private Voice other(String key, String name, SpeakerKind kind, List<Person> persons) {
    Voice known = others.get(key);
    if (known != null) {
      return known;
    }
    Voice voice = new Voice(name, kind, persons);
    others.put(key, voice);
    return voice;
  }

  /** Notes that a phrase stands for a voice. */
  Voice mentioned(Voice voice, SourcePhrase source) {
    voice.mentions.add(new TokenRange(source.first(), source.end()));
    return voice;
  }

  /** Notes whom {@code de} may stand for from here on. */
  Voice several(Voice voice) {
    lastSeveral = voice;
    return voice;
  }

  /** {@return whom {@code de} stands for, or null} */
  @Nullable Voice lastSeveral() {
    return lastSeveral;
  }
}
