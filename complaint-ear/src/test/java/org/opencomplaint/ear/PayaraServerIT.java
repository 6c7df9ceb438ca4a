package org.opencomplaint.ear;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opencomplaint.web.testing.PortalSession;

class PayaraServerIT {
  private static final Pattern NUMBER = Pattern.compile("\"number\":\"(TS-\\d{4}-\\d{6})\"");

  @Test
  void onPayaraServerAClerkSignsInAndRegistersAComplaint() throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.start();
        PayaraServer server = PayaraServer.start(settings(database))) {
      server.deploy(Path.of("target/complaint.ear"));
      PortalSession clerk = new PortalSession(URI.create(server.address() + "/complaint/").toURL());

      assertThat(clerk.get("index.xhtml").statusCode()).as("closed to strangers").isEqualTo(302);
      clerk.signIn("clerk");
      assertThat(page(clerk, "index.xhtml")).contains("工作台");

      String number = register(clerk, "收到的冰箱门上有一道划痕");
      assertThat(page(clerk, "complaint.xhtml?number=" + number)).contains(number, "收到的冰箱门上有一道划痕");

      server.undeploy();
      assertThat(clerk.get("login.xhtml").statusCode()).isEqualTo(404);
    }
  }

  private static String page(PortalSession session, String path) {
    HttpResponse<String> page = session.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return page.body();
  }

  private static String register(PortalSession session, String facts) {
    HttpResponse<String> answer =
        session.send(
            session
                .request("api/v1/complaints")
                .header("Authorization", "Bearer demo-token-clerk")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"channel":"PHONE","severity":"GENERAL","category":"PRODUCT_QUALITY.DEFECT",
                         "customer":{"name":"王芳","phone":"13800000001"},"facts":"%s",
                         "demand":{"remedy":"EXCHANGE"}}"""
                            .formatted(facts))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    Matcher number = NUMBER.matcher(answer.body());
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  private static Map<String, String> settings(EmbeddedPostgres database) {
    return Map.of(
        "COMPLAINT_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
        "COMPLAINT_DB_USER", "postgres",
        "COMPLAINT_DB_PASSWORD", "postgres",
        "COMPLAINT_DEMO", "true");
  }
}
