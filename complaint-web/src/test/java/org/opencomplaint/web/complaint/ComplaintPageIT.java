package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ComplaintPageIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void typedTextSurvivesAConflict() {
    Story story = Story.registered(portal);
    Page page = open("officer", story);
    page.getByLabel("理由").fill("照片清楚，属实");
    story.does("officer", "accept", Story.ACCEPT);

    submit(page);

    assertThat(page.locator("#messages")).containsText("别人已经办理了这件投诉");
    assertThat(page.getByLabel("理由")).hasValue("照片清楚，属实");
    assertThat(page.locator(".oc-stage-NOW")).containsText("确定责任部门");
  }

  @Test
  void aRefusalStandsBesideItsField() {
    Page page = open("officer", Story.registered(portal));

    submit(page);

    assertThat(page.locator("#messages")).containsText("理由：请写明理由");
    page.locator("#messages a").click();
    assertThat(page.getByLabel("理由")).isFocused();
  }

  @Test
  void rowsAreAddedAndTakenOutWithoutLosingTheOthers() {
    Story story =
        Story.registered(portal)
            .does("officer", "accept", Story.ACCEPT)
            .does("officer", "assign", Story.ASSIGN);
    Page page = open("handler", story);
    for (int i = 0; i < 3; i++) {
      page.getByText("增加损失项").click();
      page.getByLabel("说明").nth(i).fill("第 " + (i + 1) + " 项");
      page.getByLabel("单价").nth(i).fill("10" + i);
    }
    page.locator("[id='action:loss'] .oc-row-remove").nth(1).click();

    assertThat(page.getByLabel("说明")).hasCount(2);
    assertThat(page.getByLabel("说明").nth(1)).hasValue("第 3 项");
    assertThat(page.locator(".oc-total")).containsText("202.00");
  }

  @Test
  void thoseWhoCanDoNothingSeeWhoseTurnItIs() {
    Page page = open("auditor", Story.registered(portal));

    assertThat(page.locator(".oc-waiting")).containsText("王建平");
    assertThat(page.locator("form#action")).hasCount(0);
  }

  private Page open(String username, Story story) {
    return new Desks(browser, portal).open(username, "complaint.xhtml?number=" + story.number());
  }

  private static void submit(Page page) {
    page.locator("[id='action:submit']").click();
  }
}
