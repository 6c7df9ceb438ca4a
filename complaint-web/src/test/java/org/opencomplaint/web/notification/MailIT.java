package org.opencomplaint.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;
import org.opencomplaint.web.testing.TestMailServer;

/** How people are told, as they choose: in the portal, by e-mail, by both or by neither. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MailIT {
  private static final String READER = "auditor";
  private static final String ADDRESS = "auditor@example.com";

  @ArquillianResource private URL portal;

  @Test
  void aMailWaitsWhileTheServerIsDownAndGoesOnceWhenItIsUp() throws Exception {
    choose(READER, ADDRESS, true, true);
    PortalClock clock = new PortalClock(portal);
    try {
      String number = named();
      assertThat(mails(number, "next_at is not null")).isEqualTo(1);
      clock.moveBy(Duration.ZERO);
      assertThat(mails(number, "attempts > 0 and failure is not null")).isEqualTo(1);

      try (TestMailServer server = new TestMailServer()) {
        clock.moveBy(Duration.ofMinutes(5));
        clock.moveBy(Duration.ofMinutes(5));
        List<String> mails = server.to(ADDRESS);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0))
            .contains(number, "有人提到您")
            .contains("https://portal.example.com/complaint/complaint.xhtml?number=" + number)
            .doesNotContain("王小明", "13812349878", "客服态度");
      }
      assertThat(mails(number, "next_at is not null")).isZero();
    } finally {
      clock.reset();
      choose(READER, null, true, false);
    }
  }

  @Test
  void whoTurnsATopicOffIsToldNothingOfIt() {
    choose(READER, null, false, false);
    try {
      String number = named();
      assertThat(mails(number, "next_at is not null")).isZero();
      assertThat(count("notification", number, "true")).isZero();
    } finally {
      choose(READER, null, true, false);
    }
  }

  @Test
  void whoWantsSoIsToldOfWhatComesToHim() {
    String wanted = "{\"choices\": [{\"topic\": \"ASSIGNMENTS\", \"portal\": %s}]}";
    assertThat(count("notification", registered(), "told.kind = 'ASSIGNED'")).isZero();
    assertThat(put("officer", wanted.formatted(true)).status()).isEqualTo(200);
    try {
      assertThat(count("notification", registered(), "told.kind = 'ASSIGNED'")).isEqualTo(1);
    } finally {
      put("officer", wanted.formatted(false));
    }
  }

  @Test
  void whatConcernsOnesMoneyAndMajorComplaintsCannotBeTurnedOff() {
    for (String topic : List.of("PENALTIES", "MAJOR")) {
      Answer answer =
          put(
              READER,
              """
              {"choices": [{"topic": "%s", "portal": false, "mail": false}]}
              """
                  .formatted(topic));
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text("/errors/0/code")).isEqualTo("TOPIC_MANDATORY");
    }
  }

  @Test
  void mailsNeedAnAddressThatIsOne() {
    String wanted = "{\"address\": %s, \"choices\": [{\"topic\": \"MENTIONS\", \"mail\": true}]}";
    assertThat(put(READER, wanted.formatted("null")).text("/errors/0/code"))
        .isEqualTo("ADDRESS_FOR_MAIL");
    assertThat(put(READER, wanted.formatted("\"not an address\"")).text("/errors/0/field"))
        .isEqualTo("address");
  }

  private static long mails(String number, String which) {
    return count("mail", number, which);
  }

  private static long count(String table, String number, String which) {
    return PortalDatabase.number(
        "select count(*) from %s told join complaint c on c.id = told.complaint_id where c.number = '%s' and %s"
            .formatted(table, number, which));
  }

  /** The number of a complaint on which a comment names the reader. */
  private String named() {
    String number = registered();
    String no = new RestClient(portal, READER).get("/me").text("/no");
    Answer comment =
        new RestClient(portal, "officer")
            .post("/complaints/" + number + "/comments", "{\"text\": \"请@" + no + " 核对\"}");
    assertThat(comment.status()).as("%s", comment.body()).isEqualTo(201);
    return number;
  }

  private String registered() {
    return new RestClient(portal, "clerk")
        .post(
            "/complaints",
            """
            {"channel": "LETTER", "severity": "GENERAL", "category": "SERVICE.ATTITUDE",
             "facts": "客服态度不好", "demand": {"remedy": "APOLOGY"},
             "customer": {"name": "王小明", "phone": "13812349878"}}
            """)
        .text("/number");
  }

  private void choose(String username, String address, boolean inPortal, boolean byMail) {
    Answer answer =
        put(
            username,
            """
            {"address": %s, "choices": [{"topic": "MENTIONS", "portal": %s, "mail": %s}]}
            """
                .formatted(address == null ? null : '"' + address + '"', inPortal, byMail));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
  }

  private Answer put(String username, String body) {
    RestClient rest = new RestClient(portal, username);
    return rest.send(
        rest.request("/notifications/channels", "Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }
}
