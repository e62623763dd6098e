import org.jspecify.annotations.NullMarked;

/** Structured reading of Norwegian news text: date line, blocks, quotes and who said them. */
@NullMarked
module io.github.tankestrek {
  exports io.github.tankestrek;
  exports io.github.tankestrek.html;
  exports io.github.tankestrek.json;

  requires com.google.common;
  requires com.ibm.icu;
  requires org.apache.commons.lang3;
  requires static com.fasterxml.jackson.core;
  requires static info.picocli;
  requires static me.tongfei.progressbar;
  requires static org.apache.commons.csv;
  requires static org.jspecify;

  opens io.github.tankestrek.cli to
      info.picocli;
}
