package org.opencomplaint.web.calculation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;

/** The worked examples of the domain rules, on the page for everybody. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CalculatorsPageIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Page page;

  @BeforeEach
  void open() {
    page = new Desks(browser, portal).open("employee", "calculators.xhtml");
  }

  @Test
  void examplePTwoIsReckonedAndExplainedAndItsAddressKeepsIt() {
    page.fill("#loss", "200");
    person(0, "甲", "DIRECT", "100", "8000");
    person(1, "丙", "SUPERVISOR", "", "10,000");
    page.click("button[name=go]");

    assertThat(page.locator(".oc-answer-figure")).containsText("200.00");
    assertThat(page.locator("#answer")).containsText("400.00，按比例调减为");
    assertThat(page.locator("#answer")).containsText("145.45");
    assertThat(page.locator("#answer")).containsText("54.55");
    assertThat(page.locator("#answer")).containsText("第 7 节");
    String address = page.url();
    page.navigate(portal + "index.xhtml");
    page.navigate(address);
    assertThat(page.locator("#answer")).containsText("145.45");
    assertThat(page.locator("[name=employee] >> nth=1")).hasValue("丙");
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  @Test
  void departmentsShareAndWhatDoesNotAddUpIsTold() {
    page.fill("#loss", "1200");
    person(0, "甲", "DIRECT", "70", "3000");
    person(1, "乙", "DIRECT", "40", "3000");
    page.click("button[name=go]");
    assertThat(page.locator(".oc-calculator-errors")).containsText("100%");

    page.navigate(
        portal
            + "calculators.xhtml?what=penalties&go=1&loss=1200&severity=GENERAL"
            + "&employee=A&role=DIRECT&share=70&pay=3000&prior=&of=X"
            + "&employee=B&role=DIRECT&share=30&pay=3000&prior=&of=Y"
            + "&department=X&part=70&department=Y&part=30");
    assertThat(page.locator(".oc-answer-figure")).containsText("300.00");
  }

  @Test
  void theOtherExamplesComeOutAsInTheRules() {
    page.navigate(portal + "calculators.xhtml?what=delay&go=1&hours=33");
    assertThat(page.locator(".oc-answer-figure")).containsText("200.00");
    page.navigate(
        portal
            + "calculators.xhtml?what=deadline&go=1&severity=GENERAL&stage=INVESTIGATION"
            + "&enteredAt=2026-09-30T15:00&from=2026-10-08T10:00&to=2026-10-09T14:00");
    assertThat(page.locator(".oc-answer-figure")).containsText("2026年10月10日 14:00");
    page.navigate(
        portal
            + "calculators.xhtml?what=deduction&go=1&wage=6000&performancePay=1500&bonus=500"
            + "&minimumWage=2740&due=1350");
    assertThat(page.locator(".oc-answer-figure")).containsText("1,000.00");
    assertThat(page.locator(".oc-answer-figure")).containsText("350.00");
    page.navigate(portal + "calculators.xhtml?what=deduction&go=1&wage=viel");
    assertThat(page.locator(".oc-error").first()).isVisible();
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  private void person(int row, String name, String role, String share, String pay) {
    page.locator("[name=employee]").nth(row).fill(name);
    page.locator("[name=role]").nth(row).selectOption(role);
    page.locator("[name=share]").nth(row).fill(share);
    page.locator("[name=pay]").nth(row).fill(pay);
  }
}
