package org.opencomplaint.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;
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

/** How a company brings its own people into an empty portal. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HiringIT {
  private static final String COMPLAINT =
      """
      {"channel": "PHONE", "severity": "GENERAL", "category": "OTHER", "facts": "无人接听",
       "customer": {"anonymous": true}, "demand": {"remedy": "APOLOGY"}}
      """;
  private static final String OWN = "一句 只有 本人 记得 的话";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Desks desks;
  private RestClient admin;
  private String mark;

  @BeforeEach
  void sitDown() {
    desks = new Desks(browser, portal);
    admin = new RestClient(portal, "admin");
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void aNewColleagueSignsInOnceWithTheGivenPasswordAndThenWithHisOwn() {
    Page page = desks.open("admin", "person.xhtml");
    page.fill("[id='person:no']", "N" + mark);
    page.fill("[id='person:name']", "张伟");
    page.fill("[id='person:performancePay']", "3,200.50");
    page.click("[id='person:roles'] label:has-text('投诉登记员')");
    page.click("[id='person:save']");
    assertThat(page.locator("[id='person:department'] ~ .ui-message")).isVisible();
    page.selectOption("[id='person:department']", "SERVICE");
    page.fill("[id='person:manager_input']", "1013");
    page.click("[id='person:save']");
    page.waitForURL("**/person.xhtml?no=N" + mark);
    assertThat(page.locator("[id='person:performancePay']")).hasValue("3200.50");

    page.fill("[id='account:username']", "n." + mark);
    page.click("[id='account:open']");
    String password = page.locator("#once .oc-secret").textContent().strip();
    assertThat(page.locator("body")).not().containsText("⟦");
    page.reload();
    assertThat(page.locator("body")).not().containsText(password);

    Page his = browser.anotherSession(new NewContextOptions().setLocale("zh-CN"));
    signIn(his, password);
    his.waitForURL("**/password.xhtml");
    his.navigate(portal + "register.xhtml");
    his.waitForURL("**/password.xhtml");
    his.fill("[id='form:current']", password);
    his.fill("[id='form:chosen']", OWN);
    his.fill("[id='form:repeated']", OWN);
    his.click("[id='form:change']");
    his.waitForURL("**/index.xhtml");
    his.navigate(portal + "register.xhtml");
    assertThat(his.locator("h1")).hasText("登记投诉");
  }

  private void signIn(Page page, String password) {
    page.navigate(portal + "login.xhtml");
    page.fill("#username", "n." + mark);
    page.fill("#password", password);
    page.keyboard().press("Enter");
  }

  @Test
  void aDepartmentIsFoundedAndItsFirstPersonHired() {
    Page page = desks.open("admin", "departments.xhtml");
    page.fill("[id='found:code']", "D" + mark.toUpperCase(Locale.ROOT));
    page.fill("[id='found:name']", "客户部");
    page.click("[id='found:do']");
    page.waitForURL("**/departments.xhtml");
    assertThat(page.locator("#units")).containsText("客户部");

    assertThat(hire("S" + mark, "D" + mark.toUpperCase(Locale.ROOT), "HANDLER").status())
        .isEqualTo(201);
    assertThat(admin.get("/organisation/employees/S" + mark).text("/department"))
        .isEqualTo("D" + mark.toUpperCase(Locale.ROOT));
  }

  @Test
  void aNumberIsGivenOnlyOnce() {
    RestClient.Answer refused = hire("1009", "QUALITY", "HANDLER");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("/errors/0/field")).isEqualTo("no");
    assertThat(refused.text("/errors/0/code")).isEqualTo("TAKEN");
    assertThat(hire("handler", "QUALITY", "HANDLER").text("/errors/0/code")).isEqualTo("TAKEN");
  }

  @Test
  void aManagerDoesNotReportToHisOwnPeople() {
    RestClient.Answer refused = change("1008", file("1008").put("manager", "1009"));

    assertThat(refused.text("/errors/0/code")).isEqualTo("REPORTS_TO_HIM");
  }

  @Test
  void nobodyGivesHimselfARole() {
    RestClient.Answer refused = change("1003", withRole(file("1003"), "HR"));

    assertThat(refused.text("/errors/0/code")).isEqualTo("NOT_OWN_ROLES");
  }

  @Test
  void whoeverHoldsWorkKeepsDepartmentAndRoles() {
    String holder = new RestClient(portal, "clerk").post("/complaints", COMPLAINT).text("/holder");
    assertThat(change(holder, file(holder).put("department", "SALES")).text("/errors/0/field"))
        .isEqualTo("department");
    RestClient.Answer refused = change(holder, withRole(file(holder), "CLERK"));
    assertThat(refused.text("/errors/0/field")).isEqualTo("roles");
    assertThat(refused.text("/errors/0/code")).isEqualTo("HOLDS_WORK");
  }

  @Test
  void whatSomebodyElseHasChangedMeanwhileIsNotOverwritten() {
    hire("T" + mark, "SALES", "EMPLOYEE");
    String seen = admin.get("/organisation/employees/T" + mark).header("ETag");
    ObjectNode form = file("T" + mark).put("name", "新名");

    assertThat(change("T" + mark, form, "If-Match", seen).status()).isEqualTo(200);
    assertThat(change("T" + mark, form, "If-Match", seen).status()).isEqualTo(412);
  }

  @Test
  void onlyAnAdministratorHires() {
    RestClient hr = new RestClient(portal, "hr");

    assertThat(hr.post("/organisation/employees", employee("X" + mark, "HR", "HR")).status())
        .isEqualTo(403);
    assertThat(hr.get("/organisation/employees/1009").status()).isEqualTo(403);
  }

  private RestClient.Answer hire(String no, String department, String role) {
    return admin.post("/organisation/employees", employee(no, department, role));
  }

  private static String employee(String no, String department, String role) {
    return """
        {"no": "%s", "name": "马晓燕", "department": "%s", "manager": "1002",
         "performancePay": "3000.00", "roles": ["%s"]}
        """
        .formatted(no, department, role);
  }

  /** What is known of somebody, ready to be changed. */
  private ObjectNode file(String no) {
    return (ObjectNode) admin.get("/organisation/employees/" + no).body();
  }

  private static ObjectNode withRole(ObjectNode file, String role) {
    file.putArray("roles").add(role);
    return file;
  }

  private RestClient.Answer change(String no, ObjectNode file, String... headers) {
    return admin.send(
        admin
            .request("/organisation/employees/" + no, headers)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(file.toString())));
  }
}
