package org.opencomplaint.web.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** Comments on complaints: who may write and read them, whom they tell, and what stays of them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CommentIT {
  @ArquillianResource private URL portal;

  @Test
  void whoMaySeeTheComplaintCommentsOnIt() {
    String comments = registered();

    assertThat(write("auditor", comments, "第一行\n<b>第二行</b>").status()).isEqualTo(201);
    JsonNode listed = get("clerk", comments).body();
    assertThat(listed.at("/total").asInt()).isEqualTo(1);
    assertThat(listed.at("/items/0/text").asText()).isEqualTo("第一行\n<b>第二行</b>");
    for (String stranger : new String[] {"employee", "hr", "handler"}) {
      assertThat(get(stranger, comments).status()).as(stranger).isEqualTo(404);
      assertThat(write(stranger, comments, "x").status()).as(stranger).isEqualTo(404);
    }
  }

  @Test
  void whoeverIsNamedIsToldOnceAndLedToTheComment() {
    String comments = registered();
    String manager = name("manager");

    Answer written = write("officer", comments, "请@" + manager + "看一下，@" + manager + "知道");
    String id = written.text("/id");
    assertThat(written.text("/mentioned/0/name")).isEqualTo(manager);
    correct("officer", comments, id, "请@" + manager + "尽快看一下");

    JsonNode told = told("manager", comments);
    assertThat(told).isNotNull();
    assertThat(told.at("/kind").asText()).isEqualTo("MENTION");
    assertThat(told.at("/comment").asText()).isEqualTo(id);
    assertThat(PortalDatabase.number("select count(*) from notification where comment_id = " + id))
        .isEqualTo(1);
    PortalSession session = new PortalSession(portal);
    session.signIn("manager");
    assertThat(
            session
                .get("notifications.xhtml?open=" + told.at("/id").asText())
                .headers()
                .firstValue("Location"))
        .hasValueSatisfying(address -> assertThat(address).endsWith("#comment-" + id));
  }

  @Test
  void whoMayNotSeeTheComplaintCannotBeNamed() {
    String comments = registered();

    Answer answer = write("officer", comments, "请@" + name("handler2") + "处理");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/errors/0/code")).isEqualTo("MENTION_MAY_NOT_SEE");
    assertThat(get("officer", comments).text("/total")).isEqualTo("0");
  }

  @Test
  void onesOwnIsCorrectedForAWhileAndTheEarlierWordingStays() {
    String comments = registered();
    String id = write("officer", comments, "原来").text("/id");

    assertThat(correct("clerk", comments, id, "别人的").status()).isEqualTo(409);
    Answer corrected = correct("officer", comments, id, "改后");
    assertThat(corrected.text("/text")).isEqualTo("改后");
    assertThat(corrected.text("/earlier/0/text")).isEqualTo("原来");
    assertThat(corrected.body().at("/editedAt").isNull()).isFalse();

    PortalClock clock = new PortalClock(portal);
    clock.moveBy(Duration.ofMinutes(16));
    try {
      assertThat(correct("officer", comments, id, "太晚").status()).isEqualTo(409);
      assertThat(get("officer", comments).body().at("/items/0/correctable").asBoolean()).isFalse();
    } finally {
      clock.reset();
    }
  }

  @Test
  void whatIsWithdrawnLeavesATraceAndSuperiorsReadIt() {
    String comments = registered();
    String id = write("officer", comments, "写错了地方").text("/id");

    assertThat(act("clerk", comments, id, "withdraw", "").status()).isEqualTo(403);
    assertThat(act("officer", comments, id, "withdraw", "").status()).isEqualTo(200);
    assertThat(act("officer", comments, id, "withdraw", "").status()).isEqualTo(409);

    JsonNode seen = get("clerk", comments).body().at("/items/0");
    assertThat(seen.at("/text").isNull()).isTrue();
    assertThat(seen.at("/earlier")).isEmpty();
    assertThat(seen.at("/withdrawnBy/name").asText()).isEqualTo(name("officer"));
    assertThat(get("auditor", comments).text("/items/0/earlier/0/text")).isEqualTo("写错了地方");
  }

  @Test
  void itIsOpenAfterClosingToo() {
    String comments = registered();
    new RestClient(portal, "officer")
        .post(
            comments.replace("comments", "actions/reject"),
            "{\"reasonCode\": \"NO_FAULT\", \"reply\": \"经核实不成立\", \"reason\": \"不属实\"}");

    assertThat(write("officer", comments, "客户再来电时请参考").status()).isEqualTo(201);
  }

  @Test
  void theDatabaseLetsNobodyRewriteOne() {
    String id = write("officer", registered(), "原话").text("/id");

    assertThatThrownBy(
            () ->
                PortalDatabase.execute(
                    "update comment_version set content = '改' where comment_id = " + id))
        .hasMessageContaining("append-only");
  }

  private JsonNode told(String username, String comments) {
    String number = comments.split("/")[2];
    for (JsonNode one : get(username, "/notifications?size=50").body().at("/items")) {
      if (one.at("/complaint").asText().equals(number)) {
        return one;
      }
    }
    return null;
  }

  private String name(String username) {
    return get(username, "/me").text("/name");
  }

  private Answer get(String username, String path) {
    return new RestClient(portal, username).get(path);
  }

  private Answer write(String username, String comments, String text) {
    return new RestClient(portal, username).post(comments, json(text));
  }

  private Answer correct(String username, String comments, String id, String text) {
    return act(username, comments, id, "correct", json(text));
  }

  private Answer act(String username, String comments, String id, String action, String body) {
    return new RestClient(portal, username).post(comments + "/" + id + "/actions/" + action, body);
  }

  private static String json(String text) {
    return "{\"text\": \"" + text.replace("\n", "\\n") + "\"}";
  }

  private String registered() {
    return "/complaints/"
        + new RestClient(portal, "clerk")
            .post(
                "/complaints",
                """
                {"channel": "LETTER", "severity": "GENERAL", "category": "SERVICE.ATTITUDE",
                 "facts": "来信反映服务态度", "demand": {"remedy": "APOLOGY"},
                 "customer": {"name": "王小明", "phone": "13812349876"}}
                """)
            .text("/number")
        + "/comments";
  }
}
