package org.opencomplaint.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/i18n");
  private static final String CHINESE = "_zh_CN.properties";
  private static final Pattern KEY = Pattern.compile("(?m)^([^#=\\s]+)=");
  private static final Said SAID = new Said();
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  @ParameterizedTest
  @MethodSource("chineseBundles")
  void aTextInOneLanguageIsInTheOtherToo(Path chinese) {
    assertThat(texts(english(chinese)).keySet()).isEqualTo(texts(chinese).keySet());
  }

  @ParameterizedTest
  @MethodSource("chineseBundles")
  void aTextNamesTheSameValuesInBothLanguages(Path chinese) {
    Map<Object, Object> english = texts(english(chinese));

    texts(chinese)
        .forEach(
            (key, text) ->
                assertThat(places(english.get(key))).as("%s", key).isEqualTo(places(text)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noKeyStandsTwice(Path bundle) {
    assertThat(KEY.matcher(Sources.read(bundle)).results().map(found -> found.group(1)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsEmpty(Path bundle) {
    assertThat(texts(bundle).values()).noneMatch(text -> text.toString().isBlank());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void apostrophesAreTypographicBecauseTheOthersMeanSomethingInFormats(Path bundle) {
    assertThat(texts(bundle).values()).noneMatch(text -> text.toString().contains("'"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aTextWithNumberedPlacesIsAFormat(Path bundle) {
    texts(bundle).values().stream()
        .map(Object::toString)
        .filter(text -> text.contains("{0}"))
        .forEach(text -> assertThatCode(() -> new MessageFormat(text)).doesNotThrowAnyException());
  }

  @ParameterizedTest
  @MethodSource("chineseBundles")
  void everyTextIsSaidSomewhere(Path chinese) {
    String bundle = chinese.getFileName().toString().replace(CHINESE, "");

    assertThat(texts(chinese).keySet().stream().map(Object::toString))
        .filteredOn(key -> !key.startsWith("jakarta.") && !SAID.says(bundle, key))
        .isEmpty();
  }

  static Stream<Path> chineseBundles() {
    return Sources.files(BUNDLES, CHINESE);
  }

  static Stream<Path> bundles() {
    return Sources.files(BUNDLES, ".properties");
  }

  private static Path english(Path chinese) {
    return Path.of(chinese.toString().replace(CHINESE, "_en.properties"));
  }

  private static Object places(Object text) {
    return PLACE
        .matcher(text.toString())
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toSet());
  }

  private static Map<Object, Object> texts(Path bundle) {
    Properties texts = new Properties();
    try {
      texts.load(new StringReader(Sources.read(bundle)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
