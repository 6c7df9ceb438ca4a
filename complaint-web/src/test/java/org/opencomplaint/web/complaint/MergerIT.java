package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** One complaint goes on in another, of another customer. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MergerIT {
  private static final String REASON = "{\"reason\": \"客户来电说明\"}";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Desks desks;
  private Story merged;
  private Story survivor;

  @BeforeEach
  void twoComplaints() {
    desks = new Desks(browser, portal);
    survivor = Story.registered(portal);
    merged =
        Story.registered(
            portal,
            Story.registration("冰箱")
                .replace("王小明", "赵大海")
                .replace("13812341234", "13900002222")
                .replace("收到的冰箱外壳有划痕", "冰箱到货时门是歪的"));
  }

  @Test
  void whoMergesIsToldWhatWillHappenAndAskedOnce() {
    Page page = desks.open("officer", "complaint.xhtml?action=merge&number=" + merged.number());
    page.locator("[id='action:into']").fill(survivor.number());
    page.locator("[id='action:reason']").fill("同一批货");
    page.locator("[id='action:ask']").click();
    assertThat(page.locator("[id='action:ending']").textContent()).contains("赵大海", "90 天内");
    assertThat(merged.file().at("/outcome").isNull()).isTrue();

    page.locator("[id='action:confirmed']").click();
    page.locator(".ui-growl").getByText(merged.number()).waitFor();
    assertThat(merged.file().at("/mergedInto").asText()).isEqualTo(survivor.number());
  }

  @Test
  void theSurvivorShowsWhatWasMergedOnItsPageItsFormAndItsTrail() throws IOException {
    merged.does("clerk", "supplement", "{\"facts\": \"门封条也裂了\"}");
    merge();

    assertThat(survivor.file().at("/absorbed/0/facts").asText()).isEqualTo("冰箱到货时门是歪的");
    assertThat(events(survivor)).containsExactly("REGISTER", "ABSORB");
    Page page = desks.open("officer", "complaint.xhtml?number=" + survivor.number());
    assertThat(page.locator("#absorbed").textContent())
        .contains(merged.number(), "赵大海", "冰箱到货时门是歪的", "门封条也裂了");
    assertThat(page.content()).doesNotContain("⟦");
    byte[] form = page.request().get(portal + "files/forms/" + survivor.number() + "/T2").body();
    try (PDDocument document = Loader.loadPDF(form)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("并入的投诉", merged.number(), "冰箱到货时门是歪的", "门封条也裂了");
    }

    merged.does("manager", "reopen", REASON);
    assertThat(events(survivor)).containsExactly("REGISTER", "ABSORB", "RELEASE");
    assertThat(survivor.file().at("/absorbed")).isEmpty();
  }

  @Test
  void oneCustomersWordDoesNotEndWhatAnotherHasComplainedOf() {
    merge();
    Page page =
        desks.open("officer", "complaint.xhtml?action=withdraw&number=" + survivor.number());
    page.locator("[id='action:ask']").click();
    assertThat(page.locator("[id='action:ending']").textContent())
        .contains(merged.number(), "重新由投诉管理员单独办理");

    survivor.does("clerk", "withdraw", REASON);

    JsonNode file = merged.file();
    assertThat(file.at("/stage").asText()).isEqualTo("VALIDITY");
    assertThat(file.at("/holder").isNull()).isFalse();
    assertThat(file.at("/mergedInto").isNull()).isTrue();
    assertThat(events(merged)).containsExactly("REGISTER", "MERGE", "COME_BACK");
    merged.does("officer", "accept", Story.ACCEPT);
  }

  @Test
  void aRejectedSurvivorGivesBackWhatItHadThroughAnother() {
    Story last = Story.registered(portal);
    merge();
    survivor.does("officer", "merge", into(last));
    assertThat(last.file().at("/absorbed").findValuesAsText("number"))
        .containsExactly(survivor.number(), merged.number());

    last.does(
        "officer",
        "reject",
        "{\"reasonCode\": \"NO_FAULT\", \"reason\": \"合格\", \"reply\": \"您好\"}");

    assertThat(survivor.file().at("/stage").asText()).isEqualTo("VALIDITY");
    assertThat(merged.file().at("/mergedInto").asText()).isEqualTo(survivor.number());
  }

  private void merge() {
    merged.does("officer", "merge", into(survivor));
  }

  private List<String> events(Story story) {
    return new RestClient(portal, "auditor")
        .get(story.path() + "/trail")
        .body()
        .at("/events")
        .findValuesAsText("action");
  }

  private static String into(Story other) {
    return "{\"into\": \"%s\", \"reason\": \"同一批货\"}".formatted(other.number());
  }
}
