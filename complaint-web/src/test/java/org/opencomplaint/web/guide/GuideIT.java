package org.opencomplaint.web.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.Penalised;
import org.opencomplaint.web.testing.RestClient;

/** The guides in the portal, and their pictures: taken here, to be copied into docs/images. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GuideIT {
  private static final Path PICTURES = Path.of("target/guide");
  private static final long SMALL = 80_000;
  private static final String COMPLAINT =
      """
      {"channel": "PHONE", "severity": "GENERAL", "category": "SERVICE.ATTITUDE",
       "customer": {"name": "周晓梅", "phone": "13866660010"},
       "subject": {"product": "空调安装"},
       "facts": "安装师傅迟到两小时，态度生硬", "demand": {"remedy": "APOLOGY"}}
      """;

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  /** For the picture of what an employee is told. */
  private String penalised;

  @AfterEach
  void nothingIsLeftToBeDeducted() {
    if (penalised != null) {
      Penalised.takeBack(portal, penalised);
    }
  }

  @Test
  void eachRoleHasAPictureOfWhereItWorks() throws IOException {
    String number = new RestClient(portal, "clerk").post("/complaints", COMPLAINT).text("/number");
    penalised = Penalised.employee(portal);
    Map<String, String> places =
        Map.of(
            "clerk", "register.xhtml",
            "officer", "complaint.xhtml?action=accept&number=" + number,
            "handler", "index.xhtml",
            "head", "index.xhtml",
            "manager", "dashboard.xhtml",
            "employee", "mine.xhtml",
            "hr", "payroll.xhtml",
            "auditor", "complaints.xhtml",
            "admin", "settings.xhtml");
    Files.createDirectories(PICTURES);
    Desks desks = new Desks(browser, portal);
    for (String role : places.keySet()) {
      Page page = desks.of(role);
      page.setViewportSize(1000, 620);
      page.navigate(portal + places.get(role));
      Path picture = PICTURES.resolve("guide-" + role + ".png");
      Palette.write(page.screenshot(), picture);
      assertThat(Files.size(picture)).as("%s", picture).isLessThan(SMALL);
    }
  }

  @Test
  void theFirstPageOfAllHasAPictureOfAComplaint() throws IOException {
    String number = Penalised.by(portal, "1200.00", Penalised.direct("handler3", "1"));
    Files.createDirectories(PICTURES);
    Page page = new Desks(browser, portal).of("handler");
    page.setViewportSize(1440, 1000);
    page.navigate(portal + "complaint.xhtml?number=" + number);
    Palette.write(page.screenshot(), PICTURES.resolve("complaint.png"));
    assertThat(Files.size(PICTURES.resolve("complaint.png"))).isLessThan(2 * SMALL);
  }

  @Test
  void aReaderFindsTheGuideOfHisRoleInHisLanguage() {
    Page page = new Desks(browser, portal).open("clerk", "help.xhtml");
    page.getByText("投诉登记员").first().click();
    assertThat(page.locator(".oc-guide")).containsText("让客户把话说完");
    Object width =
        page.locator(".oc-guide img").evaluate("img => img.decode().then(() => img.naturalWidth)");
    assertThat((Integer) width).isPositive();

    page.navigate(portal + "guide.xhtml?role=HR&lang=en");
    assertThat(page.locator(".oc-guide")).containsText("Open the month");
    page.navigate(portal + "login.xhtml?lang=zh_CN");
  }
}
