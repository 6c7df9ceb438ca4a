package org.opencomplaint.web.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** Files on complaints: taken in, on the trail, handed out to those who may have them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AttachmentIT {
  private static final byte[] LETTER = "%PDF-1.7\n客户来信".getBytes(UTF_8);

  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @ArquillianResource private URL portal;

  private RestClient clerk;

  @BeforeEach
  void aClerk() {
    clerk = new RestClient(portal, "clerk");
  }

  @Test
  void aFileIsKeptAsItWasSentAndTheTrailHasItsFingerprint() {
    String number = registered(false);
    Answer added = attach(clerk, number, "?name=" + encoded("客户 来信.pdf"), LETTER);

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.text("/name")).isEqualTo("客户 来信.pdf");
    assertThat(added.text("/mediaType")).isEqualTo("application/pdf");
    Answer file = clerk.get(address(number) + "/" + added.text("/id"));
    assertThat(file.response().body()).isEqualTo(new String(LETTER, UTF_8));
    assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("%E5%AE%A2");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Content-Security-Policy")).contains("sandbox");

    JsonNode trail = clerk.get("/complaints/" + number + "/trail").body();
    JsonNode event = trail.at("/events/1");
    assertThat(event.at("/action").asText()).isEqualTo("ATTACH");
    assertThat(event.at("/details").asText()).contains(added.text("/sha256")).doesNotContain("来信");
    assertThat(trail.at("/genuine").asBoolean()).isTrue();
  }

  @Test
  void nothingThatWouldRunIsTakenNorWhatIsTooLargeOrThereAlready() {
    String number = registered(false);

    assertThat(refused(number, "a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"))
        .isEqualTo("FILE_TYPE");
    assertThat(refused(number, "a.pdf", "<html><script>alert(1)</script>")).isEqualTo("FILE_TYPE");
    assertThat(refused(number, "a.pdf", "")).isEqualTo("FILE_EMPTY");
    assertThat(refused(number, "a.txt", "x".repeat((10 << 20) + 1))).isEqualTo("FILE_TOO_LARGE");
    attach(clerk, number, "?name=a.txt", "同一个".getBytes(UTF_8));
    assertThat(refused(number, "b.txt", "同一个")).isEqualTo("FILE_THERE_ALREADY");
    assertThat(clerk.get(address(number)).body()).hasSize(1);
  }

  @Test
  void evidenceOfALineNeedsThatLine() {
    Answer answer = attach(clerk, registered(false), "?name=a.pdf&purpose=LOSS&line=1", LETTER);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/errors/0/field")).isEqualTo("line");
  }

  @Test
  void itIsWithdrawnOnceWithAReasonAndKept() {
    String number = registered(false);
    String file = address(number) + "/" + attach(clerk, number, "?name=a.pdf", LETTER).text("/id");

    assertThat(clerk.post(file + "/actions/withdraw", "{}").status()).isEqualTo(400);
    assertThat(
            new RestClient(portal, "officer")
                .post(file + "/actions/withdraw", "{\"reason\": \"x\"}")
                .status())
        .isEqualTo(403);
    assertThat(clerk.post(file + "/actions/withdraw", "{\"reason\": \"传错了\"}").status())
        .isEqualTo(200);
    assertThat(clerk.post(file + "/actions/withdraw", "{\"reason\": \"再次\"}").status())
        .isEqualTo(409);

    JsonNode listed = clerk.get(address(number)).body().get(0);
    assertThat(listed.at("/withdrawalReason").asText()).isEqualTo("传错了");
    assertThat(clerk.get(file).status()).isEqualTo(403);
    assertThat(new RestClient(portal, "auditor").get(file).status()).isEqualTo(200);
  }

  @Test
  void whoMayNotSeeTheComplaintMayNotSeeItsFiles() {
    String number = registered(false);
    String file = attach(clerk, number, "?name=a.pdf", LETTER).text("/id");

    for (String stranger : new String[] {"employee", "hr", "handler"}) {
      RestClient rest = new RestClient(portal, stranger);
      assertThat(rest.get(address(number)).status()).as(stranger).isEqualTo(404);
      assertThat(rest.get(address(number) + "/" + file).status()).as(stranger).isEqualTo(404);
    }
    assertThat(clerk.get(address(registered(false)) + "/" + file).status()).isEqualTo(404);
  }

  @Test
  void theFilesOfAConfidentialCustomerAreForThoseWhoMayKnowHim() {
    String number = registered(true);
    String file = attach(clerk, number, "?name=" + encoded("王小明的信.pdf"), LETTER).text("/id");
    RestClient auditor = new RestClient(portal, "auditor");

    assertThat(auditor.get(address(number)).body().get(0).at("/name").isNull()).isTrue();
    assertThat(auditor.get(address(number) + "/" + file).status()).isEqualTo(403);
    assertThat(new RestClient(portal, "manager").get(address(number) + "/" + file).status())
        .isEqualTo(200);
  }

  @Test
  void aRepeatedRequestAddsOneFile() {
    String number = registered(false);
    String[] key = {"Idempotency-Key", "attach-" + number};

    Answer first = attach(clerk, number, "?name=a.pdf", LETTER, key);
    Answer again = attach(clerk, number, "?name=a.pdf", LETTER, key);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text("/id")).isEqualTo(first.text("/id"));
    assertThat(clerk.get(address(number)).body()).hasSize(1);
  }

  @Test
  void onThePageItIsShownOnlyWhereThatIsSafe() {
    String number = registered(false);
    String pdf = attach(clerk, number, "?name=a.pdf", LETTER).text("/id");
    String text = attach(clerk, number, "?name=a.txt", "只是文字".getBytes(UTF_8)).text("/id");
    PortalSession session = new PortalSession(portal);
    session.signIn("clerk");

    assertThat(shown(session, number, pdf)).startsWith("inline;");
    assertThat(shown(session, number, text)).startsWith("attachment;");
    HttpResponse<String> page = session.get("complaint.xhtml?number=" + number);
    assertThat(page.body()).contains("files/attachments/" + number + "/" + pdf);
  }

  @Test
  void aPictureIsShownOnThePageAndWhatOnlyLooksLikeOneIsNotTaken() {
    String number = registered(false);
    String picture = attach(clerk, number, "?name=a.png", PICTURE).text("/id");
    assertThat(refused(number, "b.png", "<svg xmlns='http://www.w3.org/2000/svg'/>"))
        .isEqualTo("FILE_TYPE");
    assertThat(refused(number, "b.png", "<html><script>alert(1)</script>")).isEqualTo("FILE_TYPE");
    PortalSession session = new PortalSession(portal);
    session.signIn("clerk");

    String address = "files/attachments/" + number + "/" + picture + "?show=true";
    assertThat(session.get("complaint.xhtml?number=" + number).body())
        .contains("<img src=\"" + address);
    HttpHeaders headers = session.get(address).headers();
    assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("image/png");
    assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("inline;");
    assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
  }

  private static String shown(PortalSession session, String number, String id) {
    return session
        .get("files/attachments/" + number + "/" + id + "?show=true")
        .headers()
        .firstValue("Content-Disposition")
        .orElse("");
  }

  private String refused(String number, String name, String content) {
    Answer answer = attach(clerk, number, "?name=" + name, content.getBytes(UTF_8));
    assertThat(answer.status()).isEqualTo(400);
    return answer.text("/errors/0/code");
  }

  private static Answer attach(
      RestClient who, String number, String query, byte[] content, String... headers) {
    return who.send(
        who.request(address(number) + query, headers)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(content)));
  }

  private static String address(String number) {
    return "/complaints/" + number + "/attachments";
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, UTF_8);
  }

  private String registered(boolean confidential) {
    return clerk
        .post(
            "/complaints",
            """
            {"channel": "LETTER", "severity": "GENERAL", "category": "SERVICE.ATTITUDE",
             "facts": "来信反映服务态度", "demand": {"remedy": "APOLOGY"},
             "customer": {"name": "王小明", "phone": "13812349876", "confidential": %s}}
            """
                .formatted(confidential))
        .text("/number");
  }
}
