package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PayrollOverRest;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** The main job over REST: from a customer's first word to a line in HR's monthly statement. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RestJourneyIT {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The notice counts as served after three working days; five more are left to appeal. */
  private static final Duration UNTIL_FINAL = Duration.ofDays(14);

  @ArquillianResource private URL portal;

  private PortalClock clock;
  private RestClient hr;
  private String employee;
  private String head;

  @BeforeEach
  void aMondayMorning() {
    clock = new PortalClock(portal);
    clock.moveTo(OffsetDateTime.parse("2026-06-01T09:30:00+08:00"));
    hr = new RestClient(portal, "hr");
    employee = hr.as("employee").get("/me").text("/no");
    head = hr.as("head2").get("/me").text("/no");
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void aComplaintGoesFromTheFirstWordToTheDeductionStatement() throws Exception {
    new PayrollOverRest(hr).nextMonth();
    Story story = closed();
    Answer mine = hr.as("employee").get("/penalties/mine");
    JsonNode penalty = about(story.number(), mine.body().get("penalties"));
    assertThat(penalty.get("amount").asText()).isEqualTo("300.00");
    acknowledge(penalty);

    assertThat(due(employee)).isEqualTo("0.00");
    clock.moveBy(UNTIL_FINAL);
    assertThat(due(employee)).isEqualTo("300.00");
    assertThat(due(head)).as("counted as served").isEqualTo("174.00");

    YearMonth month = closedMonthWithWages();
    JsonNode line = line(employee, statement(month));
    assertThat(line.get("complaints").get(0).asText()).isEqualTo(story.number());
    assertThat(line.get("newlyFinal").asText()).isEqualTo("300.00");
    assertThat(line.get("deducted").asText()).isEqualTo("300.00");
    assertThat(line(head, statement(month)).get("deducted").asText()).isEqualTo("174.00");
    assertThat(text(month, "text/csv")).contains(story.number(), "300.00", "174.00");
    assertThat(sheet(month)).contains(story.number(), "300", "174");
    assertThat(due(employee)).isEqualTo("0.00");
  }

  /**
   * All eight steps, with a loss of 1,200.00 that an employee and their head answer for: the
   * manager right above is recused, so the leader closes it.
   */
  private Story closed() {
    Story story =
        Story.registered(
                portal, Story.registration("包裹").replace("PRODUCT_QUALITY.DEFECT", "POSTAL.DAMAGE"))
            .does("officer", "accept", Story.ACCEPT)
            .does("officer", "assign", "{\"department\": \"QUALITY\", \"reason\": \"由该部门调查\"}")
            .does("handler", "submit-findings", findings())
            .does("handler", "propose", Story.PROPOSAL)
            .does("head", "approve", "{}");
    assertThat(story.file().at("/stage").asText()).isEqualTo("EXECUTION");
    return story
        .does("handler", "complete", story.completion())
        .does("leader", "close", "{\"summary\": \"已赔付\", \"lessons\": \"装卸须培训\"}");
  }

  private String findings() {
    return """
    {"rootCause": "PEOPLE", "analysis": "野蛮装卸",
     "lossLines": [{"kind": "GOODS", "quantity": 2, "unitCost": "600.00"}],
     "liabilities": [
       {"employee": "%s", "role": "DIRECT", "share": 1, "basis": "摔货"},
       {"employee": "%s", "role": "SUPERVISOR", "basis": "未培训"}]}
    """
        .formatted(employee, head);
  }

  private void acknowledge(JsonNode penalty) {
    Answer answer =
        hr.as("employee").post("/penalties/" + penalty.get("id") + "/actions/acknowledge", "");
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
  }

  private String due(String no) {
    return hr.get("/employees/" + no + "/account").text("/due");
  }

  private YearMonth closedMonthWithWages() {
    PayrollOverRest months = new PayrollOverRest(hr);
    YearMonth month = months.nextMonth();
    String wages =
        "工号,工资,绩效工资,奖金,最低工资\n"
            + (employee + ",6000.00,1500.00,500.00,2740.00\n")
            + (head + ",9000.00,3000.00,500.00,2740.00\n");
    Answer imported =
        hr.send(
            hr.request("/payroll-periods/" + month + "/wages", "Content-Type", "text/csv")
                .PUT(BodyPublishers.ofString(wages)));
    assertThat(imported.text("/accepted")).as("%s", imported.body()).isEqualTo("2");
    months.close(month);
    return month;
  }

  private JsonNode statement(YearMonth month) {
    return hr.get("/payroll-periods/" + month + "/statement").body().get("lines");
  }

  private String text(YearMonth month, String type) {
    return new String(bytes(month, type), StandardCharsets.UTF_8);
  }

  /** The workbook's only sheet. */
  private String sheet(YearMonth month) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes(month, XLSX)))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equals("xl/worksheets/sheet1.xml")) {
          return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no sheet");
  }

  private byte[] bytes(YearMonth month, String type) {
    try {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient()
              .send(
                  hr.request("/payroll-periods/" + month + "/statement", "Accept", type).build(),
                  BodyHandlers.ofByteArray());
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode about(String complaint, JsonNode penalties) {
    return one(penalties, "complaint", complaint);
  }

  private static JsonNode line(String no, JsonNode lines) {
    return one(lines, "employee", no);
  }

  private static JsonNode one(JsonNode rows, String field, String value) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.get(field).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError(value + " is not in " + rows));
  }
}
