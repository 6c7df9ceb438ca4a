package org.opencomplaint.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

class PayaraServerIT {
  private static final String ADDRESS = "auditor@example.com";

  /** The portal looks for mail to send once a minute. */
  private static final Duration TWO_LOOKS = Duration.ofMinutes(2);

  @AutoClose private static EmbeddedPostgres database;

  @AutoClose("stop")
  private static GreenMail mails;

  @AutoClose private static PayaraServer server;
  private static URL portal;

  @BeforeAll
  static void theArchiveIsDeployed() throws Exception {
    database = EmbeddedPostgres.start();
    mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mails.start();
    server = PayaraServer.start(settings());
    server.deploy(Path.of("target/complaint.ear"));
    portal = URI.create(server.address() + "/complaint/").toURL();
  }

  @AfterAll
  static void theArchiveCanBeTakenAwayAgain() throws Exception {
    server.undeploy();
    assertThat(new PortalSession(portal).get("login.xhtml").statusCode()).isEqualTo(404);
  }

  @Test
  void aClerkSignsInAndRegistersAComplaint() {
    PortalSession clerk = new PortalSession(portal);
    assertThat(clerk.get("index.xhtml").statusCode()).as("closed to strangers").isEqualTo(302);
    clerk.signIn("clerk");
    assertThat(page(clerk, "index.xhtml")).contains("工作台");

    String number = registered();
    assertThat(page(clerk, "complaint.xhtml?number=" + number)).contains(number, "冰箱门上有一道划痕");
  }

  @Test
  void whoIsNamedInACommentHearsTheBellAndGetsAMail() throws Exception {
    RestClient auditor = new RestClient(portal, "auditor");
    Answer chosen =
        auditor.send(
            auditor
                .request("/notifications/channels", "Content-Type", "application/json")
                .PUT(
                    BodyPublishers.ofString(
                        """
                        {"address": "%s",
                         "choices": [{"topic": "MENTIONS", "portal": true, "mail": true}]}
                        """
                            .formatted(ADDRESS))));
    assertThat(chosen.status()).as("%s", chosen.body()).isEqualTo(200);
    PortalSession session = new PortalSession(portal);
    session.signIn("auditor");
    Bell bell = Bell.on(page(session, "index.xhtml"), session, portal);

    String number = registered();
    new RestClient(portal, "clerk")
        .post(
            "/complaints/" + number + "/comments",
            "{\"text\": \"请@%s 核对\"}".formatted(auditor.get("/me").text("/no")));

    bell.awaitRing();
    assertThat(mails.waitForIncomingEmail(TWO_LOOKS.toMillis(), 1)).isTrue();
    MimeMessage mail = mails.getReceivedMessages()[0];
    assertThat(mail.getAllRecipients()[0]).hasToString(ADDRESS);
    assertThat(mail.getContent().toString()).contains(number);
  }

  private static String page(PortalSession session, String path) {
    HttpResponse<String> page = session.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return page.body();
  }

  private static String registered() {
    Answer answer =
        new RestClient(portal, "clerk")
            .post(
                "/complaints",
                """
                {"channel": "PHONE", "severity": "GENERAL", "category": "PRODUCT_QUALITY.DEFECT",
                 "customer": {"name": "王芳", "phone": "13800000001"},
                 "facts": "收到的冰箱门上有一道划痕", "demand": {"remedy": "EXCHANGE"}}
                """);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("/number");
  }

  private static Map<String, String> settings() {
    return Map.of(
        "COMPLAINT_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
        "COMPLAINT_DB_USER", "postgres",
        "COMPLAINT_DB_PASSWORD", "postgres",
        "COMPLAINT_MAIL_HOST", "127.0.0.1",
        "COMPLAINT_MAIL_PORT", String.valueOf(mails.getSmtp().getPort()),
        "COMPLAINT_DEMO", "true");
  }
}
