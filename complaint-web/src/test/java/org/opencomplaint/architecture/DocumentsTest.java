package org.opencomplaint.architecture;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the documents that name parts of the code to that code. */
class DocumentsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SECTION = Pattern.compile("(?m)^## (\\d+)\\.");
  private static final Pattern REFERENCE = Pattern.compile("domain rules §(\\d+)(?: and §(\\d+))?");
  private static final Pattern GLOSSARY_ROW = Pattern.compile("(?m)^\\|[^|]+\\|[^|]+\\|([^|]+)\\|");
  private static final Pattern FILE = Pattern.compile("`(complaint-[a-z]+/[^`]+)`");
  private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)(?:\\.\\w+)?`");

  @Test
  void everySectionThatTheCodeRefersToIsOnThePage() {
    Set<String> sections = found(SECTION, page()).collect(Collectors.toSet());
    Set<String> referredTo =
        sources()
            .map(DocumentsTest::text)
            .flatMap(source -> REFERENCE.matcher(source.replaceAll("\\s+\\*?\\s*", " ")).results())
            .flatMap(reference -> Stream.of(reference.group(1), reference.group(2)))
            .filter(number -> number != null)
            .collect(Collectors.toSet());

    assertThat(referredTo).isNotEmpty().isSubsetOf(sections);
  }

  @Test
  void everyTypeOfTheGlossaryExists() {
    Set<String> types =
        sources()
            .map(source -> source.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> named =
        GLOSSARY_ROW
            .matcher(page())
            .results()
            .flatMap(row -> found(TYPE, row.group(1)))
            .distinct()
            .toList();

    assertThat(named).hasSizeGreaterThan(30).isSubsetOf(types);
  }

  @Test
  void everyFileThatContributorsAreSentToExists() {
    List<String> files = found(FILE, text(ROOT.resolve("CONTRIBUTING.md"))).toList();

    assertThat(files)
        .hasSizeGreaterThan(20)
        .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
  }

  private static String page() {
    return text(ROOT.resolve("docs/domain.md"));
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }

  private static Stream<Path> sources() {
    return Stream.of("core", "ejb", "web")
        .map(module -> ROOT.resolve("complaint-" + module + "/src/main/java"))
        .flatMap(DocumentsTest::javaFiles);
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(not(file -> file.endsWith("package-info.java")))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
