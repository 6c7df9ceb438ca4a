package org.opencomplaint.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.opencomplaint.core.imports.RowResult;
import org.opencomplaint.ejb.csv.CsvText;
import org.opencomplaint.ejb.imports.ImportJobs;
import org.opencomplaint.ejb.imports.RowOutcome;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.imports.ReportRow.RowProblem;

/** Puts the report of an import into words. */
@ApplicationScoped
class ReportRows {
  private static final int AT_A_TIME = 1_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<String> HEADINGS =
      List.of("line", "result", "key", "number", "problems");

  @Inject private ImportJobs imports;
  @Inject private ProblemTexts problems;
  @Inject private Texts texts;

  ReportRow row(RowOutcome outcome) {
    return new ReportRow(
        outcome.line(),
        outcome.result(),
        outcome.key(),
        outcome.number(),
        outcome.problems().stream().map(this::problem).toList());
  }

  /** The whole report. */
  List<ReportRow> all(long job) {
    List<ReportRow> rows = new ArrayList<>();
    forEach(job, null, rows::add);
    return rows;
  }

  /**
   * The report as CSV that spreadsheets open: UTF-8 with a byte order mark.
   *
   * @param result only those; null for all
   */
  byte[] csv(long job, RowResult result) {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(HEADINGS.stream().map(name -> texts.get("imports.report." + name)));
      forEach(job, result, row -> print(row, printer));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void print(ReportRow row, CSVPrinter printer) {
    try {
      printer.printRecord(
          row.line(),
          texts.label(row.result()),
          CsvText.harmless(row.key()),
          CsvText.harmless(row.number()),
          CsvText.harmless(
              row.problems().stream().map(RowProblem::message).collect(Collectors.joining(" "))));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void forEach(long job, RowResult result, Consumer<ReportRow> consumer) {
    List<RowOutcome> stretch = imports.rowsAfter(job, result, 0, AT_A_TIME);
    while (!stretch.isEmpty()) {
      stretch.stream().map(this::row).forEach(consumer);
      int last = stretch.get(stretch.size() - 1).line();
      stretch = imports.rowsAfter(job, result, last, AT_A_TIME);
    }
  }

  private RowProblem problem(FieldProblem problem) {
    return new RowProblem(problem.field(), problem.code(), message(problem));
  }

  private String message(FieldProblem problem) {
    String text = problems.detail(problem);
    if (problem.field() == null) {
      return text;
    }
    String field = texts.get("imports.field." + problem.field());
    Object column = problem.parameters().get("column");
    if (column != null) {
      field = texts.of("imports.report.column", field, column);
    }
    Object value = problem.parameters().get("value");
    return value == null
        ? texts.of("imports.report.problem", field, text)
        : texts.of("imports.report.problemWith", field, value, text);
  }
}
