package org.opencomplaint.web.pages;

import static java.util.stream.Collectors.toSet;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds texts of one language on a page in the other. What people have written (names, complaints)
 * is in their language on every page; so only what stands in the bundles of the other language
 * counts. What is marked as being in another language or as not to be translated does not, nor what
 * a field finds by a word of either language.
 */
final class ForeignTexts {
  private static final Path BUNDLES = Path.of("src/main/resources/i18n");
  private static final String PLACE = "\\{\\d[^}]*}";
  private static final Pattern UNFILLED = Pattern.compile(PLACE);

  /** All that a reader sees or hears. */
  private static final String TEXTS =
      """
      () => {
        const own = element => element.closest('[lang]') === document.documentElement
            && !element.closest('[translate=no], datalist, script, style, textarea');
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [document.title.split(' · ')[0]];
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement;
          if (own(element)) {
            texts.push(walker.currentNode.data);
          }
        }
        for (const name of ['title', 'placeholder', 'aria-label', 'alt']) {
          document.querySelectorAll('[' + name + ']').forEach(
              element => own(element) && texts.push(element.getAttribute(name)));
        }
        return texts.map(text => text.trim().replace(/\\s+/g, ' ')).filter(text => text);
      }
      """;

  private final List<Pattern> foreign;

  /** Knows the texts that only the other language has: {@code zh_CN} or {@code en}. */
  ForeignTexts(String otherLanguage) {
    Set<String> own = texts(otherLanguage.equals("en") ? "zh_CN" : "en");
    foreign =
        texts(otherLanguage).stream()
            .filter(text -> !own.contains(text))
            .filter(
                text ->
                    text.replaceAll(PLACE, "").codePoints().filter(Character::isLetter).count() > 1)
            .map(ForeignTexts::pattern)
            .toList();
  }

  /**
   * What is on the page in the other language, or not as it should read: missing, not filled in.
   */
  @SuppressWarnings("unchecked")
  List<String> on(Page page) {
    Collection<String> shown = (Collection<String>) page.evaluate(TEXTS);
    return shown.stream().distinct().filter(text -> isUnfinished(text) || isForeign(text)).toList();
  }

  private static boolean isUnfinished(String text) {
    return text.contains("⟦") || UNFILLED.matcher(text).find();
  }

  private boolean isForeign(String text) {
    return foreign.stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(
        Stream.of(text.split(PLACE, -1))
            .map(Pattern::quote)
            .reduce((a, b) -> a + ".*" + b)
            .orElseThrow());
  }

  private static Set<String> texts(String language) {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files
          .filter(file -> file.toString().endsWith("_" + language + ".properties"))
          .flatMap(file -> read(file).values().stream())
          .map(Object::toString)
          .collect(toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
