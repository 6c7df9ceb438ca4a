package org.opencomplaint.web.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the product's sources say, for tests that compare it with the texts. */
final class Sources {
  private static final List<Path> MODULES =
      List.of(
          Path.of("../complaint-core/src/main"),
          Path.of("../complaint-ejb/src/main"),
          Path.of("src/main"));

  private Sources() {}

  /** What the pattern's first group finds in the files whose names end so. */
  static Stream<String> find(String ending, Pattern pattern) {
    return MODULES.stream()
        .flatMap(module -> files(module, ending))
        .flatMap(file -> pattern.matcher(read(file)).results())
        .map(found -> found.group(1))
        .distinct();
  }

  static Stream<Path> files(Path directory, String ending) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
