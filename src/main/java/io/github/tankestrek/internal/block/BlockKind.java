package io.github.tankestrek.internal.block;

/** What a block is; the public types have the same names. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  BYLINE,
  CAPTION,
  OTHER
}
