package org.opencomplaint.launcher.bench;

import java.nio.file.Path;
import java.util.Map;

/** Runs a measurement by its name, or all of them. */
final class Bench {
  private interface Measurement {
    void run(Path launcher) throws Exception;
  }

  private static final Map<String, Measurement> MEASUREMENTS = Map.of("http", HttpBench::run);

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Path launcher = Path.of(arguments[0]);
    String name = arguments[1];
    if (name.equals("all")) {
      for (Measurement measurement : MEASUREMENTS.values()) {
        measurement.run(launcher);
      }
    } else {
      MEASUREMENTS.get(name).run(launcher);
    }
  }
}
