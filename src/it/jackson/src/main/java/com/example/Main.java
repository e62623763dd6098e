package com.example;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.tankestrek.Article;
import io.github.tankestrek.NewsParser;
import java.nio.file.Files;
import java.nio.file.Path;

/** The records as an application serialises its own. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    Article article = NewsParser.create().parse(Files.readString(Path.of(args[0])));
    // README
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule()) // Optional and java.time
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    String json = mapper.writeValueAsString(article.quotes());
    // README end
    System.out.println(json);
    System.out.println(mapper.writeValueAsString(article.dateLine()));
  }
}
