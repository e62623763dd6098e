package com.example;

import io.github.tankestrek.*;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of(args[0]));
    // README
    NewsParser parser = NewsParser.create(); // immutable: one for all threads
    Article article = parser.parse(text);
    article.dateLine().flatMap(DateLine::date).ifPresent(System.out::println); // 2026-03-14
    for (Quote quote : article.quotes()) {
      String name = quote.speaker().map(Speaker::name).orElse("?");
      System.out.println(name + " (" + quote.mark().label() + "): " + article.raw(quote.span()));
    } // Runa Eikeland (dash): Mer enn en buss …
    // README end
  }
}
