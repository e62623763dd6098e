package io.github.tankestrek.json;

import io.github.tankestrek.Block;
import io.github.tankestrek.Byline;
import io.github.tankestrek.Caption;
import io.github.tankestrek.Heading;
import io.github.tankestrek.Other;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.Span;

/** The kinds of block, by their names in the output. */
enum BlockType {
  HEADING("heading", Heading.class),
  PARAGRAPH("paragraph", Paragraph.class),
  BYLINE("byline", Byline.class),
  CAPTION("caption", Caption.class),
  OTHER("other", Other.class);

  private final String label;
  private final Class<? extends Block> type;

  BlockType(String label, Class<? extends Block> type) {
    this.label = label;
    this.type = type;
  }

  static BlockType of(Block block) {
    for (BlockType candidate : values()) {
      if (candidate.type.isInstance(block)) {
        return candidate;
      }
    }
    throw new AssertionError("a block that is not in the sealed list: " + block.getClass());
  }

  String label() {
    return label;
  }

  Block create(Span span, String text) {
    return switch (this) {
      case HEADING -> new Heading(span, text);
      case PARAGRAPH -> new Paragraph(span, text);
      case BYLINE -> new Byline(span, text);
      case CAPTION -> new Caption(span, text);
      case OTHER -> new Other(span, text);
    };
  }
}
