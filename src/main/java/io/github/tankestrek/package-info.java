/**
 * Reads Norwegian news text, Bokmål and Nynorsk, and returns what is in it: date line, headings,
 * paragraphs, quotes, and who said each of them.
 *
 * <p>{@link io.github.tankestrek.NewsParser} is the way in, {@link io.github.tankestrek.Article}
 * what comes out. Every type here is immutable and serializable. Every {@code text} is normalised
 * (NFC, no invisible characters, single spaces); every {@link io.github.tankestrek.Span} lies in
 * the text as it was given.
 */
package io.github.tankestrek;
