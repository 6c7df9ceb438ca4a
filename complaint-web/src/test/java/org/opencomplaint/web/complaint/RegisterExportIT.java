package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;

/** T3 is taken away as the filter shows it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RegisterExportIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Desks desks;
  private String product;

  @BeforeEach
  void threeComplaintsAboutOneProduct() {
    desks = new Desks(browser, portal);
    product = "空调" + UUID.randomUUID().toString().substring(0, 8);
    Story.registered(portal, Story.registration(product));
    Story.registered(portal, Story.registration(product)).does("officer", "accept", Story.ACCEPT);
    Story.registered(portal, Story.registration(product));
  }

  @Test
  void theWorkbookHasTheRowsOfTheQueryCellByCell() throws IOException {
    Page page = desks.open("manager", "complaints.xhtml?q=" + product);
    Download file = page.waitForDownload(() -> page.click(".oc-export a:has-text('Excel')"));

    assertThat(file.suggestedFilename()).startsWith("投诉台账-").endsWith(".xlsx");
    try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file.path()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      List<JsonNode> found = found();
      assertThat(rows).hasSize(found.size() + 1);
      for (int i = 0; i < found.size(); i++) {
        JsonNode line = found.get(i);
        Row row = rows.get(i + 1);
        assertThat(row.getCellText(0)).isEqualTo(line.at("/number").asText());
        assertThat(row.getCellText(3)).isEqualTo(product);
        assertThat(row.getCellText(4)).isEqualTo("王小明");
        assertThat(row.getCellText(7)).isEqualTo(line.at("/holder/name").asText());
        assertThat(row.getCellAsDate(8).orElseThrow().toString())
            .startsWith(line.at("/registeredAt").asText().substring(0, 16));
      }
    }
  }

  @Test
  void whatTheFilterLeavesOutIsNotInTheFile() {
    APIResponse csv = get("manager", "csv?stage=ASSIGNMENT&q=" + product);

    assertThat(csv.headers().get("content-type")).startsWith("text/csv");
    assertThat(csv.text().lines()).hasSize(2);
    assertThat(csv.text()).contains("确定责任部门");
  }

  @Test
  void theRowsComeInTheOrderThatIsAskedFor() {
    List<String> lines =
        get("manager", "csv?sort=stage,desc,number&q=" + product).text().lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).contains("确定责任部门");
    assertThat(lines.get(2).split(",")[0]).isLessThan(lines.get(3).split(",")[0]);
  }

  @Test
  void aPrintedRegisterSaysWhatTheQueryFinds() throws IOException {
    try (PDDocument pages = Loader.loadPDF(get("manager", "pdf?q=" + product).body())) {
      String text = new PDFTextStripper().getText(pages);
      assertThat(text).contains("投诉台账", "王小明");
      assertThat(found())
          .allSatisfy(line -> assertThat(text).contains(line.at("/number").asText()));
    }
  }

  @Test
  void whatLooksLikeAFormulaIsTextInEveryFile() throws IOException {
    String formula = "=1+2 " + product;
    Story.registered(portal, Story.registration(formula));

    assertThat(get("manager", "csv?q=" + product).text()).contains(",'" + formula + ",");
    byte[] xlsx = get("manager", "xlsx?q=" + product).body();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      assertThat(workbook.getFirstSheet().read().get(1).getCell(3).getFormula()).isNull();
    }
  }

  @Test
  void moreRowsThanAPageHasAllArrive() {
    for (int i = 3; i < 203; i++) {
      Story.registered(portal, Story.registration(product));
    }

    assertThat(get("manager", "csv?q=" + product).text().lines()).hasSize(1 + 203);
  }

  @Test
  void everybodyTakesAwayOnlyWhatHeSees() {
    assertThat(get("employee", "csv?q=" + product).text().lines()).hasSize(1);
    assertThat(browser.page().request().get(portal + "files/tables/complaints/csv").url())
        .contains("login.xhtml");
  }

  @Test
  void anUnknownFormatIsNotThere() {
    assertThat(get("manager", "exe").status()).isEqualTo(404);
  }

  private APIResponse get(String user, String file) {
    return desks.of(user).request().get(portal + "files/tables/complaints/" + file);
  }

  private List<JsonNode> found() {
    JsonNode items =
        new RestClient(portal, "manager").get("/complaints?q=" + product).body().at("/items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }
}
