package org.opencomplaint.web.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.Penalised;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;

/** The written notice of a penalty, for those who may have it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NoticeIT {
  @ArquillianResource private URL portal;

  private String number;
  private JsonNode penalty;

  @BeforeEach
  void aPenaltyIsServed() {
    number = Penalised.employee(portal);
    penalty = mine();
  }

  @AfterEach
  void nothingIsLeftToBeDeducted() {
    String penalties = "/penalties/" + penalty.at("/id").asText() + "/actions/";
    new RestClient(portal, "employee").post(penalties + "appeal", "{\"reason\": \"有误\"}");
    new RestClient(portal, "manager")
        .post(penalties + "hear", "{\"amount\": \"0.00\", \"reason\": \"撤销\"}");
  }

  @Test
  void theEmployeeReadsItInChineseAndItIsTheSameBytesForEver() throws Exception {
    HttpResponse<byte[]> first = notice("employee");
    String text = text(first.body());

    assertThat(text).contains("处罚通知单", number, "未按规程操作", "直接责任 100%", "1,200.00", "人民币");
    assertThat(text).contains("《工资支付暂行规定》", "申诉", "CF-" + penalty.at("/id").asText() + "-1");
    assertThat(penalty.at("/notices/0/sha256").asText()).isEqualTo(sha256(first.body()));

    new RestClient(portal, "employee")
        .post("/penalties/" + penalty.at("/id").asText() + "/actions/acknowledge", "");
    assertThat(notice("employee").body()).isEqualTo(first.body());
  }

  @Test
  void itIsSavedAndNeverRunInThePortal() throws Exception {
    HttpResponse<byte[]> answer = notice("employee");

    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"CF-");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
  }

  @Test
  void headOfTheDepartmentHrAndAuditorMayHaveItAndNobodyElse() throws Exception {
    for (String reader : new String[] {"head2", "hr", "auditor", "manager"}) {
      assertThat(notice(reader).statusCode()).as(reader).isEqualTo(200);
    }
    for (String stranger : new String[] {"head", "clerk", "handler"}) {
      assertThat(notice(stranger).statusCode()).as(stranger).isEqualTo(404);
    }
  }

  @Test
  void onThePagesItIsGuardedInTheSameWay() {
    String address = "files/notices/" + penalty.at("/id").asText() + "/1";
    PortalSession employee = new PortalSession(portal);
    employee.signIn("employee");
    assertThat(employee.get("mine.xhtml").body()).contains(address);
    assertThat(employee.get(address).headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/pdf");

    PortalSession clerk = new PortalSession(portal);
    clerk.signIn("clerk");
    assertThat(clerk.get(address).statusCode()).isEqualTo(404);
    assertThat(clerk.get("files/notices/x").statusCode()).isEqualTo(404);
    assertThat(new PortalSession(portal).get(address).statusCode()).isEqualTo(302);
  }

  private JsonNode mine() {
    for (JsonNode each :
        new RestClient(portal, "employee").get("/penalties/mine").body().at("/penalties")) {
      if (each.at("/complaint").asText().equals(number)) {
        return each;
      }
    }
    throw new AssertionError("No penalty for " + number);
  }

  private HttpResponse<byte[]> notice(String reader) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            new RestClient(portal, reader)
                .request("/penalties/" + penalty.at("/id").asText() + "/notices/1")
                .build(),
            BodyHandlers.ofByteArray());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
