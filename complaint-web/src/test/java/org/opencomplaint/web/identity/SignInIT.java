package org.opencomplaint.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.PortalSession;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignInIT {

  private static final String REFUSED = "用户名或密码不正确";
  private static final String LOCKED = "密码多次错误";

  @ArquillianResource private URL portal;

  private PortalSession session;
  private PortalClock clock;

  @BeforeEach
  void arrive() {
    session = new PortalSession(portal);
    clock = new PortalClock(portal);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "index.xhtml", "complaints.xhtml?q=a", "nowhere.xhtml", "nowhere"})
  void everyPageIsClosedUntilOneSignsIn(String page) {
    HttpResponse<String> answer = session.get(page);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).contains("/complaint/login.xhtml?back=");
  }

  @Test
  void theRightPasswordLeadsBackToWhereOneWanted() {
    HttpResponse<String> closed = session.get("complaints.xhtml?q=%E9%80%80&stage=VALIDITY");
    String query = location(closed).replaceAll("^[^?]*", "");

    assertThat(location(session.signIn("clerk", "demo-clerk", query)))
        .endsWith("/complaint/complaints.xhtml?q=%E9%80%80&stage=VALIDITY");
    assertThat(session.get("index.xhtml").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/index.xhtml", "//evil.example/index.xhtml"})
  void theWayBackNeverLeavesThePortal(String back) {
    HttpResponse<String> answer = session.signIn("clerk", "demo-clerk", "?back=" + back);

    assertThat(location(answer)).isEqualTo(portal + "index.xhtml");
  }

  @Test
  void aWrongPasswordIsSaidAndTheNameKept() {
    HttpResponse<String> answer = session.signIn("clerk", "wrong", "");

    assertThat(answer.body()).contains(REFUSED).contains("value=\"clerk\"").doesNotContain("wrong");
    assertThat(session.get("index.xhtml").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"handler4", "nobody"})
  void fiveWrongPasswordsLockANameWhetherOrNotAnybodyHasIt(String username) {
    assertThat(bodies(username, 4)).allMatch(body -> body.contains(REFUSED));
    assertThat(bodies(username, 1)).allMatch(body -> body.contains(LOCKED + "，请 15 分钟"));
  }

  @Test
  void aLockedNameIsOpenAgainAfterFifteenMinutes() {
    bodies("handler4", 5);
    assertThat(session.signIn("handler4").body()).contains(LOCKED);

    clock.moveBy(Duration.ofMinutes(15));
    assertThat(session.signIn("handler4").statusCode()).isEqualTo(302);
  }

  @Test
  void manyAttemptsAtOnceGuessNoMoreOften() {
    long said =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(attempt -> new PortalSession(portal).signIn("somebody", "wrong", "").body())
            .filter(body -> body.contains(REFUSED))
            .count();

    assertThat(said).isLessThanOrEqualTo(4);
  }

  @Test
  void theSessionIsANewOneAfterSigningIn() {
    session.signIn("clerk");
    String before = session.id();
    session.signIn("clerk");

    assertThat(session.id()).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void anExpiredSessionLeadsBackToThePageItWasOn() {
    HttpResponse<String> answer =
        session.send(
            session
                .request("complaint.xhtml")
                .header("Faces-Request", "partial/ajax")
                .header("Cookie", "JSESSIONID=expired")
                .header("Referer", portal + "complaint.xhtml?number=TS-1&tab=2")
                .POST(BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<redirect url=\"/complaint/login.xhtml?back=%2Fcomplaint.xhtml%3Fnumber%3DTS-1")
        .contains("&amp;expired=true\"");
  }

  @Test
  void whoHasLeftIsAskedToSignInAndNotSentInCircles() {
    session.signIn("handler4");
    assertThat(session.get("index.xhtml").statusCode()).isEqualTo(200);
    String employee =
        "update employee set active = %s where id ="
            + " (select employee_id from account where username = 'handler4')";
    PortalDatabase.execute(employee.formatted(false));
    try {
      assertThat(location(session.get("index.xhtml"))).contains("login.xhtml");
      HttpResponse<String> signIn = session.get("login.xhtml");
      assertThat(signIn.statusCode()).isEqualTo(200);
      assertThat(signIn.body()).contains("id=\"password\"");
    } finally {
      PortalDatabase.execute(employee.formatted(true));
    }
  }

  @Test
  void whatAnotherSiteSendsIsRefused() {
    HttpResponse<String> answer =
        session.send(
            session
                .request("login.xhtml")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void browsersAreToldWhatToRefuse() {
    var headers = session.get("login.xhtml").headers();

    assertThat(String.join(" ", headers.allValues("Content-Security-Policy")))
        .contains("frame-ancestors 'none'")
        .contains("script-src 'self' 'nonce-");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
  }

  private Iterable<String> bodies(String username, int attempts) {
    return IntStream.range(0, attempts)
        .mapToObj(attempt -> session.signIn(username, "wrong", "").body())
        .toList();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
