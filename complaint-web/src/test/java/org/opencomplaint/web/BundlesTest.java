package org.opencomplaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final String CHINESE = "_zh_CN.properties";

  @ParameterizedTest
  @MethodSource("chineseBundles")
  void aTextInOneLanguageIsInTheOtherToo(Path chinese) throws IOException {
    Path english = Path.of(chinese.toString().replace(CHINESE, "_en.properties"));

    assertThat(texts(english).keySet()).isEqualTo(texts(chinese).keySet());
  }

  @ParameterizedTest
  @MethodSource("chineseBundles")
  void noTextIsEmpty(Path chinese) throws IOException {
    assertThat(texts(chinese).values()).noneMatch(text -> text.toString().isBlank());
  }

  static Stream<Path> chineseBundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(CHINESE)).toList().stream();
    }
  }

  private static Properties texts(Path bundle) throws IOException {
    var texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    }
    return texts;
  }
}
