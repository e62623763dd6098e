package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharKindTest {

  /** The small tables are made without ICU, whose data take long to load. */
  @Test
  void theJdkAndIcuAgreeOnLettersAndPrintingMarks() {
    IntStream.concat(IntStream.range(0, CharKind.LATIN_END), IntStream.range(0x2000, 0x2070))
        .forEach(
            c ->
                assertThat(CharKind.kind((char) c, Character.getType(c)))
                    .as("kind of U+%04X", c)
                    .isEqualTo(CharKind.kind((char) c, UCharacter.getType(c))));
  }

  @Test
  void lettersOfEveryScriptAreLetters() {
    assertThat("ÅåðŁ\u01C5ΩЯשあ中".chars()).allMatch(c -> CharKind.isLetter((char) c.intValue()));
    assertThat("5–«.\u0301\u00AD\n ☃".chars())
        .noneMatch(c -> CharKind.isLetter((char) c.intValue()));
  }

  @Test
  void theMinusSignIsADash() {
    assertThat(CharKind.of('\u2212')).isEqualTo(CharKind.of('-')).isEqualTo(CharKind.DASH);
  }
}
