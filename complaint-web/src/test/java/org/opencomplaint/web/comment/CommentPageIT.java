package org.opencomplaint.web.comment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import org.opencomplaint.web.testing.RestClient;

/** An officer names the manager in a comment; the manager's bell rings and leads him there. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CommentPageIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void whoIsNamedByKeyboardHearsItAtOnceAndLandsOnTheComment() {
    Desks desks = new Desks(browser, portal);
    String manager = new RestClient(portal, "manager").get("/me").text("/name");
    Page elsewhere = desks.open("manager", "help.xhtml");
    String number = registered();
    Page page = desks.open("officer", "complaint.xhtml?number=" + number);
    page.getByLabel("理由").fill("还没有写完");

    Locator field = page.locator("[id='remark:text']");
    field.pressSequentially("<b>第一行</b>\n请 @" + manager.substring(0, 2));
    assertThat(page.locator(".oc-offers li").first()).containsText(manager);
    field.press("Enter");
    assertThat(field).hasValue("<b>第一行</b>\n请 @" + manager + " ");
    field.press("Control+Enter");

    Locator comment = page.locator(".oc-remarks li");
    assertThat(comment).containsText("<b>第一行</b>");
    assertThat(comment.locator(".oc-mention")).hasText("@" + manager);
    assertThat(field).hasValue("");
    assertThat(page.getByLabel("理由")).hasValue("还没有写完");

    assertThat(elsewhere.locator("#bell-said")).containsText("条未读提醒");
    assertThat(elsewhere.locator(".oc-bell-count")).isVisible();
    elsewhere.locator(".oc-bell").click();
    elsewhere.locator(".oc-notifications a:has-text('" + number + "')").first().click();
    assertThat(elsewhere.locator(".oc-remarks li:target")).containsText("第一行");
    assertThat(elsewhere.url()).contains("#comment-");

    comment.getByText("修改").click();
    field.fill("改过了");
    page.getByText("保存修改").click();
    assertThat(page.locator(".oc-wordings")).containsText("已修改");
    page.locator(".oc-remarks").getByText("撤回").click();
    page.getByText("撤回评论").click();
    assertThat(page.locator(".oc-remarks")).containsText("撤回了这条评论");
  }

  private String registered() {
    return new RestClient(portal, "clerk")
        .post(
            "/complaints",
            """
            {"channel": "PHONE", "severity": "GENERAL", "category": "SERVICE.ATTITUDE",
             "facts": "客服态度不好", "demand": {"remedy": "APOLOGY"},
             "customer": {"name": "王小明", "phone": "13812349877"}}
            """)
        .text("/number");
  }
}
