package org.opencomplaint.web.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CalendarPageIT {
  private static final String FILE = "日期,类型,名称\n2041-10-01,休,国庆节\n2041-10-05,班,调休\n";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @AfterEach
  void backToTheRealTime() {
    new PortalClock(portal).reset();
  }

  @Test
  void aFileIsLookedAtThenImportedAndTheWallCalendarShowsIt() {
    Page page = open("calendar.xhtml?year=2041");
    choose(page, FILE.replace("休", "放 假"));
    assertThat(page.locator("[id='problems']")).containsText("请填写 休 或 班");
    page.click("button:has-text('保持不变')");

    choose(page, FILE);
    assertThat(page.locator("#changes tbody tr")).hasCount(2);
    page.click("button:has-text('导入为 2041 年日历')");

    assertThat(page.locator(".oc-day-OFF[title='国庆节']")).hasText("1休");
    assertThat(page.locator("#log")).containsText("导入日历");
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  @Test
  void theAdministratorIsRemindedInDecemberOfTheNextYear() {
    new PortalClock(portal).moveTo(OffsetDateTime.parse("2026-11-30T09:00:00+08:00"));
    Page page = open("index.xhtml");
    assertThat(page.locator(".oc-warning")).hasCount(0);

    new PortalClock(portal).moveTo(OffsetDateTime.parse("2026-12-01T09:00:00+08:00"));
    page.reload();
    assertThat(page.locator(".oc-warning")).containsText("2027 年的日历尚未导入");
    page.click("text=现在导入");
    page.waitForURL("**/calendar.xhtml?year=2027");
  }

  @Test
  void theSameGoesOverRest() {
    RestClient admin = new RestClient(portal, "admin");
    Answer dry = put(admin, "/calendars/2042?dryRun=true", "date,kind\n2042-05-01,OFF\n");
    assertThat(dry.status()).isEqualTo(200);
    assertThat(dry.text("/days/0/date")).isEqualTo("2042-05-01");
    assertThat(admin.get("/calendars/2042").body().at("/known").asBoolean()).isFalse();

    assertThat(put(admin, "/calendars/2042", "date,kind\n2042-05-01,OFF\n").status())
        .isEqualTo(200);
    assertThat(admin.get("/calendars/2042").text("/days/0/kind")).isEqualTo("OFF");
    assertThat(admin.get("/setting-changes?area=CALENDAR").text("/items/0/subject"))
        .isEqualTo("2042");

    Answer wrong = put(admin, "/calendars/2042", "date,kind\n2042-05-01,MAYBE\n");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text("/errors/0/field")).isEqualTo("lines[2].kind");
    assertThat(put(admin.as("clerk"), "/calendars/2042", "date,kind\n").status()).isEqualTo(403);
  }

  private static Answer put(RestClient client, String path, String csv) {
    return client.send(
        client.request(path).header("Content-Type", "text/csv").PUT(BodyPublishers.ofString(csv)));
  }

  private static void choose(Page page, String csv) {
    page.setInputFiles(
        "input[type=file]",
        new FilePayload("holidays.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    page.click("button:has-text('查看变更')");
  }

  private Page open(String address) {
    Page page = browser.page();
    page.navigate(portal + address);
    page.fill("[name=username]", "admin");
    page.fill("[name=password]", "demo-admin");
    page.click("[name=signIn]");
    page.waitForURL("**/" + address.replace("?", "\\?"));
    return page;
  }
}
