package org.opencomplaint.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencomplaint.web.imports.ImportClient.json;
import static org.opencomplaint.web.imports.ImportClient.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ImportIT {
  private static final String MAPPING = resource("orders.json");
  private static final String HEADING = "单号,类型,说明,姓名,电话,时间,金额\n";

  @ArquillianResource private URL portal;

  private ImportClient clerk;

  @BeforeEach
  void arrive() {
    clerk = new ImportClient(portal, "clerk");
  }

  @Test
  void aDryRunWritesNothingButItsReport() {
    JsonNode job = imported(true, resource("orders.csv"), mapping("DRY"));

    assertThat(counts(job)).containsExactly(4, 3, 1, 0);
    assertThat(texts(job, "number")).containsOnlyNulls();
    assertThat(imported(true, resource("orders.csv"), mapping("DRY")).get("imported"))
        .isEqualTo(job.get("imported"));
    assertThat(clerk.found("DRY")).isZero();
  }

  @Test
  void aSecondRunFindsOnlyDuplicates() {
    JsonNode first = imported(false, resource("orders.csv"), mapping("TWICE"));
    JsonNode second = imported(false, resource("orders.csv"), mapping("TWICE"));

    assertThat(counts(first)).containsExactly(4, 3, 1, 0);
    assertThat(counts(second)).containsExactly(4, 0, 4, 0);
    assertThat(texts(second, "number")).isEqualTo(texts(first, "number"));
    assertThat(clerk.found("TWICE")).isEqualTo(3);
  }

  @Test
  void anImportedComplaintWaitsForAnOfficerFromNowOn() {
    JsonNode job = imported(false, resource("orders.csv"), mapping("FIELDS"));
    String number = job.get("rows").get(0).get("number").textValue();
    JsonNode complaint = json(clerk.get("complaints/" + number, "application/json"));

    assertThat(complaint.get("stage").textValue()).isEqualTo("VALIDITY");
    assertThat(complaint.at("/intake/occurredAt").textValue())
        .isEqualTo("2026-04-16T09:05:00+08:00");
    assertThat(complaint.at("/intake/facts").textValue()).startsWith("FIELDS：坏了: =HYPERLINK");
    assertThat(complaint.get("dueAt").isNull()).isFalse();
  }

  @Test
  void badRowsAreNamedAndTakeNothingWithThem() {
    JsonNode job = imported(false, resource("wrong.csv"), mapping("WRONG"));

    assertThat(counts(job)).containsExactly(5, 1, 0, 4);
    assertThat(problems(job, 0))
        .containsExactlyInAnyOrder("category NOT_MAPPED", "occurredAt DATE", "demand.amount Money");
    assertThat(problems(job, 1))
        .containsExactlyInAnyOrder("customer.name NameOrAnonymous", "customer.phone Phone");
    assertThat(problems(job, 2))
        .containsExactlyInAnyOrder(
            "customer.name NameOrAnonymous", "customer.phone ContactOrAnonymous");
    assertThat(job.get("rows").get(0).toString()).contains("（“金额”列）“=1+1”：请填写金额");
    assertThat(problems(job, 3)).containsExactly("key NotBlank");
    assertThat(texts(job, "line")).containsExactly("2", "3", "4", "5", "6");
  }

  @Test
  void theReportIsHarmlessInASpreadsheet() {
    JsonNode job = imported(true, resource("wrong.csv"), mapping("CSV"));
    String csv = clerk.get("imports/" + job.get("id") + "/rows", "text/csv").body();

    assertThat(csv).contains("'=W-2").doesNotContain(",=W-2");
    assertThat(csv.lines()).hasSize(6);
  }

  @Test
  void theReportIsReadPageByPage() {
    JsonNode job = imported(true, resource("wrong.csv"), mapping("PAGES"));
    String rows = "imports/" + job.get("id") + "/rows?result=REJECTED&size=2&page=1";
    JsonNode page = json(clerk.get(rows, "application/json"));

    assertThat(page.get("total").intValue()).isEqualTo(4);
    assertThat(page.get("items")).hasSize(2);
    assertThat(page.get("items").get(0).get("line").intValue()).isEqualTo(4);
  }

  @Test
  void aCancelledImportStopsAndKeepsWhatItHas() throws Exception {
    String large =
        IntStream.rangeClosed(1, 6_000)
            .mapToObj(i -> "L-" + i + ",坏了,,王五,13800000001,,\n")
            .collect(Collectors.joining("", HEADING, ""));
    HttpResponse<String> started = clerk.start(false, large, mapping("CANCEL"));
    String job = "imports/" + json(started).get("id");

    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
    assertThat(started.headers().firstValue("Location")).get().asString().endsWith(job);
    assertThat(clerk.start(true, resource("orders.csv"), MAPPING).statusCode()).isEqualTo(409);
    clerk.post(job + "/actions/cancel");
    JsonNode ended = ended(job);
    assertThat(ended.get("status").textValue()).isEqualTo("CANCELLED");
    assertThat(ended.get("done").intValue()).isLessThan(6_000);
    assertThat(ended.get("imported")).isEqualTo(ended.get("done"));
  }

  @Test
  void aMappingThatDoesNotFitIsRefusedWithItsLines() {
    HttpResponse<String> answer =
        clerk.start(true, resource("orders.csv"), MAPPING.replace("{电话}", "{手机}"));

    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode error = json(answer).get("errors").get(0);
    assertThat(error.get("field").textValue()).isEqualTo("mapping.fields.customer.phone");
    assertThat(error.get("code").textValue()).isEqualTo("UNKNOWN_COLUMN");
    assertThat(error.get("message").textValue()).contains("第 13 行").contains("手机");
  }

  @Test
  void aFileThatIsNoneIsRefused() {
    assertThat(clerk.start(true, HEADING, MAPPING).statusCode()).isEqualTo(400);
    assertThat(clerk.post("imports/complaints").statusCode()).isEqualTo(400);
  }

  @Test
  void othersDoNotSeeIt() {
    JsonNode job = imported(true, resource("orders.csv"), mapping("OWN"));
    String path = "imports/" + job.get("id");

    assertThat(clerk.get(path, "application/json").statusCode()).isEqualTo(200);
    assertThat(new ImportClient(portal, "admin").get(path, "application/json").statusCode())
        .isEqualTo(404);
    assertThat(new ImportClient(portal, "officer").get(path, "application/json").statusCode())
        .isEqualTo(403);
  }

  private JsonNode imported(boolean dryRun, String csv, String mapping) {
    HttpResponse<String> answer = clerk.start(dryRun, csv, mapping);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private JsonNode ended(String job) throws InterruptedException {
    JsonNode seen = json(clerk.get(job, "application/json"));
    while (seen.get("status").textValue().equals("RUNNING")) {
      Thread.sleep(100);
      seen = json(clerk.get(job, "application/json"));
    }
    return seen;
  }

  /** The mapping for a source of its own, whose name is in the facts. */
  private static String mapping(String source) {
    return MAPPING.replace("OLD-CRM", source).replace("旧系统导入", source);
  }

  private static List<Integer> counts(JsonNode job) {
    return List.of("total", "imported", "duplicates", "rejected").stream()
        .map(name -> job.get(name).intValue())
        .toList();
  }

  private static List<String> texts(JsonNode job, String name) {
    return StreamSupport.stream(job.get("rows").spliterator(), false)
        .map(row -> row.get(name).isNull() ? null : row.get(name).asText())
        .collect(Collectors.toList());
  }

  private static List<String> problems(JsonNode job, int row) {
    return StreamSupport.stream(job.get("rows").get(row).get("problems").spliterator(), false)
        .map(problem -> problem.get("field").asText() + " " + problem.get("code").asText())
        .toList();
  }
}
