package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TrailIT {
  @ArquillianResource private URL portal;

  private Story story;

  @BeforeEach
  void takeThreeSteps() {
    story =
        Story.registered(portal)
            .does("officer", "accept", Story.ACCEPT)
            .does("officer", "assign", Story.ASSIGN);
  }

  @Test
  void theDatabaseRefusesToChangeATrail() {
    assertThatThrownBy(() -> PortalDatabase.execute(update("details = '{}'", 2)))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> PortalDatabase.execute("delete from trail_event where " + event(2)))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> PortalDatabase.execute("truncate trail_event"))
        .hasMessageContaining("append-only");
    assertGenuine();
  }

  @Test
  void aChangePastTheProgramIsNamed() {
    String written = trail().at("/events/1/details").asText();
    tamper(update("details = details || ' '", 2));
    try {
      assertFault(2, "HASH");
      JsonNode audit = audit("admin").body();
      assertThat(audit.at("/faulty").asInt()).isEqualTo(1);
      assertThat(audit.at("/faults/0/complaint").asText()).isEqualTo(story.number());
      assertThat(audit.at("/complaints").asLong())
          .isEqualTo(PortalDatabase.number("select count(*) from complaint"));
    } finally {
      tamper(update("details = '" + written + "'", 2));
    }
    assertGenuine();
  }

  @Test
  void anEventTakenOffTheEndIsNamed() {
    String last = "create table kept as select * from trail_event where " + event(3);
    PortalDatabase.execute(last);
    tamper("delete from trail_event where " + event(3));
    try {
      assertFault(2, "LENGTH");
    } finally {
      tamper("insert into trail_event select * from kept; drop table kept");
    }
    assertGenuine();
  }

  @Test
  void anActionThatIsNoneOfOursDoesNotHideBehindAnError() {
    tamper(update("action = 'NONE', to_stage = 'NOWHERE'", 2));
    try {
      assertFault(2, "HASH");
    } finally {
      tamper(update("action = 'ACCEPT', to_stage = 'ASSIGNMENT'", 2));
    }
  }

  @Test
  void theTrailDoesNotNameTheCustomer() {
    assertThat(trail().toString()).doesNotContain("王小明", "13812341234", "wang@example.com");
  }

  @Test
  void onlyAuditorsAndAdministratorsCheckAllTrails() {
    assertThat(audit("auditor").status()).isEqualTo(200);
    assertThat(audit("manager").status()).isEqualTo(403);
  }

  private RestClient.Answer audit(String username) {
    return new RestClient(portal, username).get("/audits/trails");
  }

  private JsonNode trail() {
    return new RestClient(portal, "auditor").get(story.path() + "/trail").body();
  }

  private void assertGenuine() {
    assertThat(trail().at("/genuine").asBoolean()).isTrue();
  }

  private void assertFault(int position, String kind) {
    assertThat(trail().at("/genuine").asBoolean()).isFalse();
    assertThat(trail().at("/fault/position").asInt()).isEqualTo(position);
    assertThat(trail().at("/fault/kind").asText()).isEqualTo(kind);
  }

  private String update(String change, int position) {
    return "update trail_event set " + change + " where " + event(position);
  }

  private String event(int position) {
    return "position = %d and complaint_id = (select id from complaint where number = '%s')"
        .formatted(position, story.number());
  }

  /** What only the database's administrator can do. */
  private static void tamper(String sql) {
    PortalDatabase.execute(
        "alter table trail_event disable trigger user; "
            + sql
            + "; alter table trail_event enable trigger user");
  }
}
