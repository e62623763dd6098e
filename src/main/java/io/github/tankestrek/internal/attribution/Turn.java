package io.github.tankestrek.internal.attribution;

/**
 * The direct quotes of one block.
 *
 * @param block the number of the block
 * @param first the number of its first quote
 * @param end the number after its last
 * @param attributed the number of its first quote with a clause of its own, or -1
 * @param byAuthor whether its words are those of whoever writes: {@code spør vi}
 * @param opens whether the block begins with the words, not with narrative
 */
record Turn(int block, int first, int end, int attributed, boolean byAuthor, boolean opens) {
  boolean isAttributed() {
    return attributed >= 0;
  }
}
