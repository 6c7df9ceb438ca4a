package org.opencomplaint.web.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ImportPageIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Page page;

  @BeforeEach
  void signIn() {
    page = browser.page();
    page.navigate(portal + "imports.xhtml");
    page.fill("[name=username]", "admin");
    page.fill("[name=password]", "demo-admin");
    page.click("[name=signIn]");
    page.waitForURL("**/imports.xhtml");
  }

  @Test
  void aFileIsTriedOutThenImportedWithoutSendingItAgain() throws Exception {
    choose(ImportClient.resource("orders.json").replace("OLD-CRM", "PAGE"));
    page.click("button:has-text('试运行')");

    page.waitForURL("**/import.xhtml?id=*");
    assertThat(page.locator("[id='job:rows_data'] tr").first()).containsText("可导入");
    page.click("text=正式导入 3 行");
    assertThat(page.locator("[id='job:rows_data'] tr").first()).containsText("已导入");
    assertThat(page.locator("[id='job:rows_data']")).containsText("TS-");
    assertThat(page.locator("text=正式导入 3 行")).isHidden();
    Download report = page.waitForDownload(() -> page.click("text=下载报告"));
    assertThat(Files.readString(report.path())).contains("R-1");
  }

  @Test
  void mistakesInTheMappingAreToldAndTheFileStaysChosen() {
    choose(ImportClient.resource("orders.json").replace("\"PHONE\"", "\"FAX\""));
    page.click("button:has-text('试运行')");

    assertThat(page.locator(".oc-problems")).containsText("fields.channel: 第 6 行");
    page.fill("[id='import:mapping']", ImportClient.resource("orders.json"));
    page.click("button:has-text('试运行')");
    page.waitForURL("**/import.xhtml?id=*");
    assertThat(page.locator("[id='job:rows_data']")).containsText("R-2");
  }

  @Test
  void aMappingInUseIsOfferedForTheNextFile() {
    choose(ImportClient.resource("orders.json").replace("OLD-CRM", "KNOWN"));
    page.click("button:has-text('试运行')");
    page.waitForURL("**/import.xhtml?id=*");
    assertThat(page.locator("[id='job:rows_data']")).containsText("R-2");

    page.navigate(portal + "imports.xhtml");
    page.selectOption("[id='import:source']", "KNOWN");
    assertThat(page.locator("[id='import:mapping']"))
        .hasValue(Pattern.compile(".*\"KNOWN\".*", Pattern.DOTALL));
  }

  private void choose(String mapping) {
    page.setInputFiles(
        "input[type=file][id^='import:file']",
        payload("orders.csv", ImportClient.resource("orders.csv")));
    page.setInputFiles("#mapping-file", payload("mapping.json", mapping));
    assertThat(page.locator("[id='import:mapping']")).hasValue(mapping);
  }

  private static FilePayload payload(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }
}
