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

  /** What was measured, beside the almost empty page and the bare SQL of the same minute. */
  static void figures(
      String name, Load.Figures measured, Load.Figures emptyPage, Load.Figures bareSql) {
    line(
        name + ".rate",
        measured.rate(),
        "requests/s (%.2f of the empty page's %.1f/s, %.3f of the bare SQL's %.1f/s)"
            .formatted(
                measured.rate() / emptyPage.rate(),
                emptyPage.rate(),
                measured.rate() / bareSql.rate(),
                bareSql.rate()));
    quantile(name + ".p50", measured.p50(), emptyPage.p50(), bareSql.p50());
    quantile(name + ".p95", measured.p95(), emptyPage.p95(), bareSql.p95());
    quantile(name + ".p99", measured.p99(), emptyPage.p99(), bareSql.p99());
  }

  /** The median of a page, and how many times the almost empty page's of the same minute it is. */
  static void page(String name, Load.Figures measured, Load.Figures emptyPage) {
    line(
        name + ".p50",
        measured.p50(),
        "ms (%.1f times the empty page's %.1f)"
            .formatted(measured.p50() / emptyPage.p50(), emptyPage.p50()));
  }

  private static void quantile(String name, double measured, double emptyPage, double bareSql) {
    line(name, measured, "ms (empty page %.1f, bare SQL %.2f)".formatted(emptyPage, bareSql));
  }

  static void figure(String name, double value, String unitAndComparison) {
    line(name, value, unitAndComparison);
  }

  private static void line(String name, double value, String unit) {
    OUT.println(String.format(Locale.ROOT, "%s: %.1f %s", name, value, unit));
  }
}
