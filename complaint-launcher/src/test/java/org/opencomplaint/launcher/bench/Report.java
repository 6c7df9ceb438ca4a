package org.opencomplaint.launcher.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints one figure a line: {@code name: value unit}, with what it is measured against. */
final class Report {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Report() {}

  static void note(String text) {
    OUT.println("# " + text);
  }

  static void figures(String name, Load.Figures figures, double emptyPage, double bareSql) {
    String against =
        emptyPage == 0
            ? ""
            : String.format(
                Locale.ROOT,
                " (%.2f of the empty page's %.1f/s, %.2f of the bare SQL's %.1f/s)",
                figures.rate() / emptyPage,
                emptyPage,
                figures.rate() / bareSql,
                bareSql);
    line(name + ".rate", figures.rate(), "requests/s" + against);
    line(name + ".p50", figures.p50(), "ms");
    line(name + ".p95", figures.p95(), "ms");
    line(name + ".p99", figures.p99(), "ms");
  }

  private static void line(String name, double value, String unit) {
    OUT.println(String.format(Locale.ROOT, "%s: %.1f %s", name, value, unit));
  }
}
