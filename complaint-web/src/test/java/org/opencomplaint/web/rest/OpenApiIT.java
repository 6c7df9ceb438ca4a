package org.opencomplaint.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OpenApiIT {
  private static final String PROBLEM =
      "/responses/default/content/application~1problem+json/schema/$ref";

  @ArquillianResource private URL portal;

  @Test
  void theInterfaceIsDescribedForEverybody() throws Exception {
    HttpResponse<String> answer = new PortalSession(portal).get("public/openapi.json");

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode description = new ObjectMapper().readTree(answer.body());
    assertThat(description.at("/info/title").asText()).isEqualTo("Complaint portal");
    assertThat(description.at("/servers/0/url").asText()).isEqualTo("/complaint");
    assertThat(description.at("/components/securitySchemes/token/scheme").asText())
        .isEqualTo("bearer");
    assertThat(description.at("/components/schemas/Money/type").asText()).isEqualTo("string");
    assertThat(description.at("/paths").fieldNames())
        .toIterable()
        .contains(
            "/api/v1/complaints",
            "/api/v1/complaints/{number}",
            "/api/v1/complaints/{number}/trail",
            "/api/v1/complaints/{number}/actions/{action}");
    assertThat(calls(description))
        .allMatch(call -> call.at(PROBLEM).asText().equals("#/components/schemas/Problem"));
  }

  @Test
  void aTokenTellsWhoseItIs() {
    RestClient.Answer me = new RestClient(portal, "officer").get("/me");

    assertThat(me.text("/username")).isEqualTo("officer");
    assertThat(me.body().at("/roles")).extracting(JsonNode::asText).contains("OFFICER");
  }

  private static Iterable<JsonNode> calls(JsonNode description) {
    return StreamSupport.stream(description.at("/paths").spliterator(), false)
        .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
        .toList();
  }
}
