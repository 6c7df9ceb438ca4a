package org.opencomplaint.web.table;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;

/** The register as each reader wants to see it, by keyboard as by mouse. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TablePageIT {
  private static final String PRODUCT = "挖掘机" + System.nanoTime();

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void aReaderFiltersSortsLooksCloserAndKeepsHisOwnColumns() {
    String number =
        new RestClient(portal, "clerk")
            .post("/complaints", registration("TS", "GENERAL"))
            .text("/number");
    new RestClient(portal, "clerk").post("/complaints", registration("other", "URGENT"));
    Desks desks = new Desks(browser, portal);
    Page page = desks.open("leader", "complaints.xhtml");

    page.click(".oc-more-filters > summary");
    page.fill("[name=product]", PRODUCT);
    page.fill("[name=from]", "2020-01-31");
    page.keyboard().press("Enter");
    assertThat(page.locator("div.oc-chips")).containsText(PRODUCT);
    assertThat(page.locator("div.oc-chips")).containsText("2020年1月31日");
    assertThat(page.locator(".oc-count")).hasText("共 2 件");
    assertThat(page.locator(".oc-export")).containsText("导出 2 行");
    assertThat(page.locator("tfoot")).containsText("未结 2 件");

    page.click("th a:has-text('级别')");
    page.waitForURL(Pattern.compile(".*sort=severity.*"));
    assertThat(page.locator("th[aria-sort=ascending]")).containsText("级别");
    assertThat(page.locator("tbody tr").first()).containsText(number);

    Locator more = page.locator("tbody .oc-more").first();
    more.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".oc-more-row")).containsText("外壳有划痕");
    assertThat(page.locator(".oc-more-row")).containsText("登记");
    page.keyboard().press("Enter");
    assertThat(page.locator(".oc-more-row")).hasCount(0);

    page.click(".oc-popup > summary");
    page.uncheck(".oc-column-list [value=customer]");
    page.locator(".oc-column-list li:has([value=stage]) [data-move=up]").focus();
    for (int i = 0; i < 4; i++) {
      page.keyboard().press("Enter");
    }
    page.click("[id='list:keep']");
    page.waitForURL(address -> !address.contains("sort="));
    Assertions.assertThat(headings(page).subList(0, 3)).containsExactly("投诉编号", "处理环节", "级别");

    Page elsewhere = new Desks(browser, portal).open("leader", "complaints.xhtml");
    Assertions.assertThat(headings(elsewhere)).doesNotContain("客户").startsWith("投诉编号", "处理环节");
    assertThat(elsewhere.locator("th[aria-sort=ascending]")).containsText("级别");
    Assertions.assertThat(csv(elsewhere).split(",")).startsWith("\uFEFF投诉编号", "处理环节", "级别");
    Page manager = desks.open("manager", "complaints.xhtml");
    Assertions.assertThat(headings(manager)).contains("客户").startsWith("投诉编号", "级别");

    elsewhere.click(".oc-popup > summary");
    elsewhere.click("[id='list:forget']");
    assertThat(elsewhere.locator("th[aria-sort=descending]")).containsText("登记时间");
    Assertions.assertThat(headings(elsewhere)).contains("客户");
  }

  private String csv(Page page) {
    String address = portal + "files/tables/complaints/csv?product=" + PRODUCT;
    return page.request().get(address).text().lines().findFirst().orElseThrow();
  }

  private static List<String> headings(Page page) {
    return page.locator("th[scope=col]").allInnerTexts().stream()
        .map(text -> text.replaceAll("[↑↓]\\d?", "").strip())
        .toList();
  }

  private static String registration(String orderNo, String severity) {
    return """
        {"channel": "PHONE", "severity": "%s", "category": "PRODUCT_QUALITY.DEFECT",
         "customer": {"name": "王小明", "phone": "13812341234"},
         "subject": {"product": "%s", "orderNo": "%s"}, "facts": "外壳有划痕",
         "demand": {"remedy": "EXCHANGE"}}
        """
        .formatted(severity, PRODUCT, orderNo);
  }
}
