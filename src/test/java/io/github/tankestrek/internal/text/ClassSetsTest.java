package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassSetsTest {
  private final ClassSets sets = new ClassSets();

  @ParameterizedTest
  @EnumSource(WordClass.class)
  void noClassIsTakenForASign(WordClass wordClass) {
    int set = sets.number(wordClass.bit(), 0, false);

    assertThat(sets.classes(set)).isEqualTo(wordClass.bit());
    assertThat(sets.isHeadless(set)).isFalse();
    assertThat(sets.opensPhrase(set)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(WordClass.class)
  void noSignIsTakenForAClass(WordClass wordClass) {
    int set = sets.number(ClassSets.OPENS_PHRASE, 0, true);

    assertThat(sets.isAny(set, wordClass.bit())).isFalse();
    assertThat(sets.classes(set)).isZero();
    assertThat(sets.isHeadless(set)).isTrue();
    assertThat(sets.opensPhrase(set)).isTrue();
  }
}
