package io.github.tankestrek.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.tankestrek.Article;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingJacksonTest {
  @ParameterizedTest
  @CsvSource({"ArticleWriter, compact", "ArticleWriter, indented", "ArticleReader, create"})
  void withoutJacksonTheErrorNamesTheDependency(String type, String method) throws Exception {
    try (URLClassLoader classes = withoutJackson()) {
      Class<?> isolated = classes.loadClass("io.github.tankestrek.json." + type);
      assertThat(isolated.getClassLoader()).isSameAs(classes);
      Throwable thrown = catchThrowable(() -> isolated.getMethod(method).invoke(null));
      assertThat(thrown)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("com.fasterxml.jackson.core:jackson-core");
    }
  }

  private static URLClassLoader withoutJackson() {
    URL ours = Article.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader others = MissingJacksonTest.class.getClassLoader();
    ClassLoader parent =
        new ClassLoader(ClassLoader.getPlatformClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            String ownPackage = Article.class.getPackageName() + ".";
            String jackson = JsonFactory.class.getPackageName() + ".";
            if (name.startsWith(ownPackage) || name.startsWith(jackson)) {
              throw new ClassNotFoundException(name);
            }
            return others.loadClass(name);
          }
        };
    return new URLClassLoader(new URL[] {ours}, parent);
  }
}
