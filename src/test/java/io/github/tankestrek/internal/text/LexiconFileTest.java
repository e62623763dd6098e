package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFileTest {

  @Test
  void theTablesThatComeWithTheLibraryAreThoseOfItsLists() throws IOException {
    assertThat(resource()).isEqualTo(written(LexiconReader.read(OwnWords.NONE)));
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    assertThat(written(new Lexicon(new TableReader(resource())))).isEqualTo(resource());
  }

  @Test
  void theBuildWritesThemAmongTheWordLists(@TempDir Path classes) throws IOException {
    Path words = classes.resolve("io/github/tankestrek/words");
    Files.createDirectories(words);
    LexiconFile.main(new String[] {classes.toString()});
    assertThat(words.resolve("lexicon.bin")).hasBinaryContent(resource());
  }

  private static byte[] written(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lexicon.write(new TableWriter(out));
    return out.toByteArray();
  }

  private static byte[] resource() throws IOException {
    try (InputStream in =
        LexiconFile.class.getResourceAsStream("/io/github/tankestrek/words/lexicon.bin")) {
      assertThat(in).as("the file that the build writes").isNotNull();
      return in.readAllBytes();
    }
  }
}
