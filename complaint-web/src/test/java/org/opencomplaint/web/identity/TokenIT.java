package org.opencomplaint.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalSession;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TokenIT {

  @ArquillianResource private URL portal;

  private PortalSession program;

  @BeforeEach
  void arrive() {
    program = new PortalSession(portal);
  }

  @Test
  void aTokenActsForItsEmployeeWithoutASession() {
    HttpResponse<String> answer = get("human-resources", "demo-token-hr");

    assertThat(answer.body()).isEqualTo("OK");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void anotherRoleIsRefused() {
    assertThat(get("human-resources", "demo-token-clerk").body()).isEqualTo("FORBIDDEN");
  }

  @Test
  void aUseCaseThatDoesNotSayWhoMayCallItIsRefused() {
    assertThat(get("unmarked", "demo-token-hr").body()).isEqualTo("FORBIDDEN");
  }

  @Test
  void withoutATokenAProgramIsToldSo() {
    assertUnauthorized(program.get("api/v1/test/unmarked"));
    assertUnauthorized(
        program.send(program.request("api/v1/complaints").POST(BodyPublishers.ofString("{}"))));
  }

  @Test
  void aWrongTokenIsRefused() {
    assertUnauthorized(get("unmarked", "demo-token-nobody"));
    assertUnauthorized(get("unmarked", ""));
  }

  @Test
  void aSignedInBrowserIsNoProgram() {
    program.signIn("hr");

    assertUnauthorized(program.get("api/v1/test/human-resources"));
  }

  private HttpResponse<String> get(String useCase, String token) {
    return program.send(
        program.request("api/v1/test/" + useCase).header("Authorization", "Bearer " + token));
  }

  private static void assertUnauthorized(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":401");
  }
}
