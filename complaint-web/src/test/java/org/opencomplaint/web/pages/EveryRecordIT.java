package org.opencomplaint.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;

/** Opens a record of every kind in every state that there is one in, as everybody, by every way. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EveryRecordIT {
  private static final List<String> PEOPLE =
      List.of(
          "clerk",
          "officer",
          "handler",
          "head",
          "manager",
          "leader",
          "hr",
          "auditor",
          "admin",
          "employee");

  /** Where records without a page of their own stand, and what is about the reader. */
  private static final List<String> LISTS =
      List.of(
          "index.xhtml",
          "mine.xhtml",
          "notifications.xhtml",
          "away.xhtml",
          "exports.xhtml",
          "rewards.xhtml",
          "absences.xhtml",
          "write-offs.xhtml",
          "delays.xhtml",
          "visits.xhtml",
          "improvements.xhtml",
          "passing.xhtml",
          "consistency.xhtml");

  /**
   * A kind of record.
   *
   * @param query its keys and, after a blank, their states; the latest of each state is opened
   * @param addresses of its pages and files, and after {@code /} over REST
   */
  private record Kind(String name, String query, String... addresses) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "complaint",
              "select number || ' ' || stage || coalesce(outcome, '')"
                  + " || (case when paused_until is null then '' else '-PAUSED' end)"
                  + " from complaint order by id desc",
              "complaint.xhtml?number=%s",
              "parts/complaint.xhtml?number=%s",
              "files/forms/%s/T2",
              "/complaints/%s",
              "/complaints/%s/trail",
              "/complaints/%s/related",
              "/complaints/%s/comments",
              "/complaints/%s/attachments"),
          new Kind(
              "penalty",
              "select id || ' ' || status || (case when final_amount < amount then '-REDUCED'"
                  + " when delay_id is not null then '-DELAY' else '' end)"
                  + " || (case when exists (select 1 from posting_line l where l.penalty_id = penalty.id)"
                  + " then '-POSTED' else '' end) from penalty order by id desc",
              "penalty.xhtml?id=%s",
              "hearing.xhtml?id=%s",
              "/penalties/%s",
              "/penalties/%s/hearing"),
          new Kind(
              "delay",
              "select id || ' ' || status from delay order by id desc",
              "delay.xhtml?id=%s"),
          new Kind(
              "improvement",
              "select id || ' ' || status from improvement order by id desc",
              "improvement.xhtml?id=%s",
              "/improvements/%s"),
          new Kind(
              "import",
              "select id || ' ' || status || dry_run from import_job order by id desc",
              "import.xhtml?id=%s",
              "/imports/%s",
              "/imports/%s/rows"),
          new Kind(
              "policy",
              "select version || ' ' || status from penalty_policy order by version desc",
              "policy.xhtml?version=%s&months=12",
              "policy-draft.xhtml?version=%s",
              "/penalty-policies/%s",
              "/penalty-policies/%s/differences"),
          new Kind(
              "month",
              "select month || ' ' || status from payroll_period order by id desc",
              "payroll.xhtml?month=%s",
              "/payroll-periods/%s",
              "/payroll-periods/%s/pulls"),
          new Kind(
              "person",
              "select no || ' ' || active from employee order by id desc",
              "person.xhtml?no=%s",
              "people.xhtml?leaver=%s",
              "performance.xhtml?person=%s",
              "/organisation/employees/%s",
              "/employees/%s/account"),
          new Kind(
              "department",
              "select code || ' ' || active from department order by id desc",
              "departments.xhtml?merged=%s",
              "complaints.xhtml?department=%s",
              "accountability.xhtml?department=%s",
              "dashboard.xhtml?department=%s"),
          new Kind(
              "reply",
              "select id || ' ' || retired from reply_template order by id desc",
              "replies.xhtml?id=%s"),
          new Kind(
              "rule",
              "select id || ' ' || active from routing_rule order by id desc",
              "routing.xhtml?rule=%s",
              "/routing-rules/%s"));

  /** Templates and rules that were withdrawn: they are kept, but not opened any more. */
  private static final Set<String> WITHDRAWN = Set.of("reply true", "rule false");

  @ArquillianResource private URL portal;

  private final List<String> faults = new ArrayList<>();
  private final Map<String, PortalSession> sessions = new HashMap<>();

  @Test
  void opensForWhoMaySeeItAndBreaksForNobody() {
    new Sights(portal).all();
    new States(portal).makeAll();
    for (Kind kind : KINDS) {
      Map<String, String> records = latestOfEachState(kind);
      assertThat(records).as(kind.name()).isNotEmpty();
      records.forEach((state, key) -> open(kind, state, key));
    }
    for (String username : Stream.concat(PEOPLE.stream(), Stream.of("handler3")).toList()) {
      LISTS.forEach(page -> open(username, page, "list"));
    }
    assertThat(faults).isEmpty();
    assertThat(states("penalty"))
        .containsAll(
            names(
                PenaltyStatus.PROPOSED,
                PenaltyStatus.LAPSED,
                PenaltyStatus.SERVED,
                PenaltyStatus.APPEALED,
                PenaltyStatus.FINAL,
                PenaltyStatus.REVOKED));
    assertThat(states("delay")).containsAll(names(DelayStatus.values()));
    assertThat(states("complaint"))
        .contains("VALIDITY", "ASSIGNMENT", "INVESTIGATION", "PROPOSAL", "APPROVAL", "EXECUTION")
        .contains("CLOSEDRESOLVED", "CLOSEDINVALID", "CLOSEDWITHDRAWN", "CLOSEDMERGED");
  }

  private Set<String> states(String kind) {
    Kind wanted = KINDS.stream().filter(one -> one.name().equals(kind)).findFirst().orElseThrow();
    Set<String> states = new TreeSet<>();
    latestOfEachState(wanted).keySet().forEach(state -> states.add(state.replaceAll("-.*", "")));
    return states;
  }

  private static List<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  private static Map<String, String> latestOfEachState(Kind kind) {
    Map<String, String> records = new HashMap<>();
    for (String row : PortalDatabase.texts(kind.query())) {
      String[] parts = row.split(" ");
      records.putIfAbsent(parts[1], parts[0]);
    }
    return records;
  }

  private void open(Kind kind, String state, String key) {
    for (String address : kind.addresses()) {
      boolean seen = false;
      for (String username : PEOPLE) {
        seen |= open(username, address.formatted(key), kind.name() + " " + state);
      }
      // A draft is its author's alone, an import its owner's; of all else somebody sees each.
      if (!seen
          && !Set.of("policy", "import").contains(kind.name())
          && !WITHDRAWN.contains(kind.name() + " " + state)) {
        faults.add("%s %s: nobody sees %s".formatted(kind.name(), state, address));
      }
    }
  }

  private boolean open(String username, String address, String what) {
    int status =
        address.startsWith("/")
            ? new RestClient(portal, username).get(address).status()
            : page(username, address);
    if (status != 200 && status != 302 && status != 403 && status != 404) {
      faults.add("%s (%s) for %s: %d".formatted(what, address, username, status));
    }
    return status == 200;
  }

  /** How the page is answered; what is not whole is a fault by itself. */
  private int page(String username, String address) {
    HttpResponse<String> answer = session(username).get(address);
    boolean html =
        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
            && !address.startsWith("parts/");
    if (answer.statusCode() == 200
        && (answer.body().contains("⟦") || html && !answer.body().contains("</html>"))) {
      faults.add("%s is not whole for %s".formatted(address, username));
    }
    return answer.statusCode();
  }

  private PortalSession session(String username) {
    return sessions.computeIfAbsent(
        username,
        name -> {
          PortalSession session = new PortalSession(portal);
          session.signIn(name);
          return session;
        });
  }
}
