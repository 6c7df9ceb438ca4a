package org.opencomplaint.web.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.opencomplaint.ejb.complaint.ComplaintLine;
import org.opencomplaint.ejb.complaint.ComplaintOrder;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.table.TableWriter;
import org.opencomplaint.web.export.Table;
import org.opencomplaint.web.export.TableServlet;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** T3 投诉台账 to take away: {@code files/complaints/xlsx?stage=…}. */
@WebServlet("/files/complaints/*")
public class RegisterExport extends TableServlet {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 500;
  private static final List<String> HEADINGS =
      List.of(
          "number",
          "severity",
          "category",
          "product",
          "orderNo",
          "customer",
          "channel",
          "stage",
          "outcome",
          "department",
          "holder",
          "registeredAt",
          "due",
          "closedAt");

  @Inject private transient ComplaintQueries complaints;
  @Inject private transient Choices choices;
  @Inject private transient Texts texts;

  @Override
  protected Table find(HttpServletRequest request) {
    List<String> numbers =
        complaints.numbers(
            RegisterFilters.wanted(RegisterFilters.in(request::getParameter)),
            ComplaintOrder.NEWEST_FIRST);
    return new Table(
        texts.get("complaints.title"),
        HEADINGS.stream().map(name -> texts.get("complaints." + name)).toList(),
        file -> write(numbers, file));
  }

  private void write(List<String> numbers, TableWriter file) throws IOException {
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, numbers.size());
      for (ComplaintLine line : complaints.lines(List.copyOf(numbers.subList(from, to)))) {
        file.row(cells(line));
      }
    }
  }

  private List<Object> cells(ComplaintLine line) {
    return Arrays.asList(
        line.number(),
        texts.label(line.severity()),
        choices.label(line.category()),
        line.product(),
        line.orderNo(),
        line.customerName() == null ? texts.get("complaint.anonymous") : line.customerName(),
        texts.label(line.channel()),
        texts.label(line.stage()),
        line.outcome() == null ? null : texts.label(line.outcome()),
        line.leadDepartment() == null ? null : line.leadDepartment().name(),
        line.holder() == null ? null : line.holder().name(),
        local(line.registeredAt()),
        local(line.dueAt()),
        local(line.closedAt()));
  }

  private static LocalDateTime local(Instant moment) {
    return moment == null ? null : LocalDateTime.ofInstant(moment, Formats.ZONE);
  }
}
