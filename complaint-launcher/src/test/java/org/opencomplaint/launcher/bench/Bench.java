package org.opencomplaint.launcher.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Runs a measurement by its name, or all of them. */
final class Bench {
  private interface Measurement {
    void run(Path launcher) throws Exception;
  }

  private static final Map<String, Measurement> MEASUREMENTS =
      new TreeMap<>(
          Map.of(
              "clock", launcher -> ClockBench.run(),
              "http", launcher -> HttpBench.run(launcher, 10_000),
              "http-million", launcher -> HttpBench.run(launcher, 1_000_000)));

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
