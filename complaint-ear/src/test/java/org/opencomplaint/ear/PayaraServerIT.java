package org.opencomplaint.ear;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayaraServerIT {

  @Test
  void theArchiveIsServedByPayaraServer() throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.start();
        PayaraServer server = PayaraServer.start(settings(database))) {
      server.deploy(Path.of("target/complaint.ear"));

      HttpResponse<String> page = get(server.address() + "/complaint/");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("投诉");

      server.undeploy();
      assertThat(get(server.address() + "/complaint/").statusCode()).isEqualTo(404);
    }
  }

  private static Map<String, String> settings(EmbeddedPostgres database) {
    return Map.of(
        "COMPLAINT_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
        "COMPLAINT_DB_USER", "postgres",
        "COMPLAINT_DB_PASSWORD", "postgres",
        "COMPLAINT_DEMO", "true");
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newBuilder()
        .followRedirects(Redirect.NORMAL)
        .build()
        .send(
            HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "zh-CN").build(),
            BodyHandlers.ofString());
  }
}
