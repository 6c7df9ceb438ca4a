package org.opencomplaint.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;

/** Fields for an employee or a category: what is typed counts, whatever list is shown. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EmployeeFieldIT {
  private static final String CHOSEN = "1014 郭子涵 · 客户服务部";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private String mark;
  private Page page;
  private Locator field;

  @BeforeEach
  void openAPageWithAFieldForAnEmployee() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    page = new Desks(browser, portal).open("admin", "absences.xhtml");
    field = page.locator("[id='absence:employee_input']");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Tab"})
  void keysFasterThanTheListLeaveWhatWasTyped(String key) {
    field.pressSequentially("10");
    field.press(key);

    assertThat(field).hasValue("10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Tab"})
  void aListOfWhatWasTypedBeforeChoosesNothing(String key) {
    field.pressSequentially("10");
    rows().first().hover();
    field.pressSequentially("14");
    field.press(key);

    assertThat(field).hasValue("1014");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Tab"})
  void aRowThatOnlyTheMouseRestsOnIsNotChosen(String key) {
    field.pressSequentially("101");
    rows().first().hover();
    field.press(key);

    assertThat(field).hasValue("101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Tab"})
  void anArrowKeyChoosesARowOfThePresentListOnly(String key) {
    field.pressSequentially("101");
    rows().first().waitFor();
    field.press("ArrowDown");
    field.pressSequentially("4");
    field.press(key);
    assertThat(field).hasValue("1014");

    field.fill("");
    field.pressSequentially("1014");
    assertThat(rows()).hasCount(1);
    field.press("ArrowDown");
    field.press(key);
    assertThat(field).hasValue(CHOSEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"同名%s", "没有%s", "1014 钱子涵 · 客户服务部", "郭"})
  void whatIsNotOnePersonIsToldBesideTheFieldAndStays(String text) {
    String typed = text.formatted(mark);
    employ(mark + "1");
    employ(mark + "2");
    page.locator("[id='absence:deputy_input']").fill("1014");
    page.locator("[id='absence:from']").fill("2026-12-01");
    page.locator("[id='absence:to']").fill("2026-12-02");
    field.fill(typed);
    page.locator("[id='absence:add']").click();

    assertThat(page.locator(".oc-field").filter(new Locator.FilterOptions().setHas(field)))
        .containsText("员工请填工号或完整姓名");
    assertThat(field).hasValue(typed);
  }

  @Test
  void aNumberInFullWidthOrANameThatOnlyOneHasIsEnough() {
    employ(mark);
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String absence =
        "{\"employee\": \"　同名%s \", \"deputy\": \"１０１４\", \"from\": \"%s\", \"to\": \"%s\"}"
            .formatted(mark, today, today);

    RestClient admin = new RestClient(portal, "admin");

    assertThat(admin.post("/organisation/absences", absence).status()).isEqualTo(204);
    assertThat(admin.get("/organisation/absences").body().toString()).contains("P" + mark);
  }

  @Test
  void ofSeveralCategoriesThatFitNoneIsTaken() {
    Page register = new Desks(browser, portal).open("clerk", "register.xhtml");
    Locator category = register.getByLabel("投诉类别");
    Locator around =
        register.locator(".oc-field").filter(new Locator.FilterOptions().setHas(category));
    category.fill("态度");
    category.press("Tab");

    assertThat(around).containsText("有几个同名");
    assertThat(category).hasValue("态度");

    category.fill("服务态度");
    category.press("Tab");
    assertThat(category).hasValue("服务 / 服务态度");
    assertThat(around).not().containsText("有几个同名");
  }

  private Locator rows() {
    return page.locator("[id='absence:employee_panel'] .ui-autocomplete-item");
  }

  private void employ(String no) {
    PortalDatabase.execute(
        "insert into employee (id, no, name, department_id) select nextval('id_seq'), 'P%s',"
                .formatted(no)
            + " '同名%s', id from department where code = 'SALES'".formatted(mark));
  }
}
