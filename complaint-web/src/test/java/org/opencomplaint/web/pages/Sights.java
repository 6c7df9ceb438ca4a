package org.opencomplaint.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.opencomplaint.web.imports.ImportClient;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.RestClient;

/** Every page of the portal, each with somebody it is for and something to show. */
final class Sights {
  /**
   * A page as somebody opens it.
   *
   * @param name of its pictures
   * @param user who looks; empty before signing in
   * @param address below the portal's root
   */
  record Sight(String name, String user, String address) {
    /** The file of the page, such as {@code complaint.xhtml}. */
    String file() {
      return address.replaceAll("\\?.*", "");
    }

    /** What stands after the question mark, by name. */
    Map<String, String> parameters() {
      Map<String, String> parameters = new LinkedHashMap<>();
      if (address.contains("?")) {
        for (String one : address.replaceAll(".*\\?", "").split("&")) {
          String[] parts = one.split("=", 2);
          parameters.put(parts[0], parts.length < 2 ? "" : parts[1]);
        }
      }
      return parameters;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String FILTERS =
      "stage=VALIDITY&severity=URGENT&category=SALES_CONTRACT&department=QUALITY&holder=me"
          + "&channel=PHONE&from=2026-01-01&to=2026-12-31&overdue=true&outcome=RESOLVED&open=true"
          + "&late=VALIDITY&cause=PEOPLE&product=P&customer=C&orderNo=O&closedFrom=2026-01-01"
          + "&closedTo=2026-12-31&sort=severity,desc,dueAt";

  private static final String EXAMPLE =
      "&loss=200&severity=GENERAL&employee=A&role=DIRECT&share=100&pay=8000&prior=&of=";

  /** The number of handler3, to whom the cases give the penalties. */
  private static final String LIABLE = "1014";

  private final URL portal;

  Sights(URL portal) {
    this.portal = portal;
  }

  List<Sight> all() {
    Cases cases = new Cases(portal);
    YearMonth closedMonth = cases.newMonth();
    deducted(cases.approved());
    cases.close(closedMonth);
    YearMonth month = closedMonth.plusMonths(1);
    cases.calculate(month, LIABLE);
    String registered = cases.registered();
    String assigned = cases.assigned();
    String proposed = cases.proposed();
    String approved = cases.approved();
    String late = cases.late();
    String closed = cases.closed();
    long penalty = id("handler3", "/penalties/mine", "/penalties", approved);
    new RestClient(portal, "handler3")
        .post("/penalties/" + penalty + "/actions/appeal", "{\"reason\": \"当天由他人代班\"}");
    String draft =
        new RestClient(portal, "hr").post("/penalty-policies?from=1", "{}").text("/version");
    long improvement = id("handler", "/improvements?owner=me&size=200", "/items", closed);
    new RestClient(portal, "officer")
        .post("/complaints/" + assigned + "/comments", "{\"text\": \"请@1009 核对出库单\"}");
    long delay = id("officer", "/delays/mine", "", late);
    cases.wordy().registered();
    String wordy = cases.wordy().closed();
    new RestClient(portal, "officer")
        .post(
            "/complaints/" + wordy + "/comments", "{\"text\": \"%s\"}".formatted("x".repeat(200)));
    return List.of(
        new Sight("login", "", "login.xhtml"),
        new Sight("workbench-officer", "officer", "index.xhtml"),
        new Sight("workbench-head", "head", "index.xhtml"),
        new Sight("workbench-admin", "admin", "index.xhtml"),
        new Sight("register", "clerk", "register.xhtml"),
        new Sight("complaints", "manager", "complaints.xhtml"),
        new Sight("complaint-closed", "manager", "complaint.xhtml?number=" + closed),
        new Sight("complaint-wordy", "manager", "complaint.xhtml?number=" + wordy),
        new Sight("complaints-wordy", "manager", "complaints.xhtml?product=Donaudampfschifffahrt"),
        new Sight("workbench-handler", "handler", "index.xhtml"),
        new Sight("visits", "manager", "visits.xhtml"),
        new Sight("improvements", "manager", "improvements.xhtml"),
        new Sight("improvement", "handler", "improvement.xhtml?id=" + improvement),
        new Sight("complaints-none", "manager", "complaints.xhtml?q=qqqq"),
        new Sight("complaints-filtered", "manager", "complaints.xhtml?" + FILTERS),
        new Sight("complaint-validity", "officer", "complaint.xhtml?number=" + registered),
        new Sight("complaint-investigation", "handler", "complaint.xhtml?number=" + assigned),
        new Sight("complaint-approval", "head", "complaint.xhtml?number=" + proposed),
        new Sight("complaint-execution", "handler", "complaint.xhtml?number=" + approved),
        new Sight(
            "complaint-correct-loss",
            "manager",
            "complaint.xhtml?number=" + approved + "&action=correct-loss"),
        new Sight("passing", "manager", "passing.xhtml"),
        new Sight("accountability", "head", "accountability.xhtml"),
        new Sight("accountability-months", "manager", "accountability-months.xhtml"),
        new Sight("penalty", "manager", "penalty.xhtml?id=" + penalty),
        new Sight("consistency", "manager", "consistency.xhtml"),
        new Sight("calculators", "clerk", "calculators.xhtml?what=penalties&go=1" + EXAMPLE),
        new Sight("hearing", "manager", "hearing.xhtml?id=" + penalty),
        new Sight("delays", "manager", "delays.xhtml"),
        new Sight("delay", "manager", "delay.xhtml?id=" + delay),
        new Sight("exports", "manager", "exports.xhtml"),
        new Sight("dashboard", "leader", "dashboard.xhtml"),
        new Sight("payroll", "hr", "payroll.xhtml?month=" + month),
        new Sight("payroll-closed", "hr", "payroll.xhtml?month=" + closedMonth),
        new Sight("deduction", "hr", "deduction.xhtml?month=" + month + "&employee=" + LIABLE),
        new Sight("statistics", "manager", "statistics.xhtml?by=CATEGORY&compare=LAST_YEAR"),
        new Sight("statistics-across", "manager", "statistics.xhtml?by=DEPARTMENT&across=SEVERITY"),
        new Sight("performance", "head", "performance.xhtml?person=handler"),
        new Sight("mine", "handler3", "mine.xhtml"),
        new Sight("notifications", "officer", "notifications.xhtml"),
        new Sight("channels", "officer", "channels.xhtml"),
        new Sight("password", "officer", "password.xhtml"),
        new Sight("imports", "admin", "imports.xhtml"),
        new Sight("import", "admin", "import.xhtml?id=" + triedOut()),
        new Sight("settings", "admin", "settings.xhtml"),
        new Sight("replies", "admin", "replies.xhtml"),
        new Sight("reply-new", "admin", "replies.xhtml?id=new"),
        new Sight(
            "complaint-reject",
            "officer",
            "complaint.xhtml?number=" + registered + "&action=reject"),
        new Sight("routing", "admin", "routing.xhtml"),
        new Sight("routing-rule", "admin", "routing.xhtml?rule=new"),
        new Sight("absences", "admin", "absences.xhtml"),
        new Sight("people", "admin", "people.xhtml"),
        new Sight("people-leaver", "admin", "people.xhtml?leaver=1009"),
        new Sight("person", "admin", "person.xhtml?no=1009"),
        new Sight("departments", "admin", "departments.xhtml"),
        new Sight("calendar", "admin", "calendar.xhtml"),
        new Sight("closing-rule", "hr", "closing-rule.xhtml"),
        new Sight("write-offs", "hr", "write-offs.xhtml"),
        new Sight("rewards", "leader", "rewards.xhtml"),
        new Sight("statement-tokens", "admin", "statement-tokens.xhtml"),
        new Sight("away", "head", "away.xhtml"),
        new Sight("policies", "hr", "policies.xhtml"),
        new Sight("policy", "hr", "policy.xhtml?version=" + draft),
        new Sight("policy-draft", "hr", "policy-draft.xhtml?version=" + draft),
        new Sight("help", "clerk", "help.xhtml"),
        new Sight("guide", "manager", "guide.xhtml"),
        new Sight("tour", "hr", "index.xhtml?tour=1"));
  }

  /** He has read the notice of his penalty and lets the time for an appeal pass. */
  private void deducted(String complaint) {
    long penalty = id("handler3", "/penalties/mine", "/penalties", complaint);
    new RestClient(portal, "handler3").post("/penalties/" + penalty + "/actions/acknowledge", "");
    PortalClock clock = new PortalClock(portal);
    clock.moveBy(Duration.ofDays(30));
    clock.reset();
  }

  /** The number of an import that was only tried out. */
  private String triedOut() {
    ImportClient admin = new ImportClient(portal, "admin");
    return ImportClient.json(
            admin.start(
                true, ImportClient.resource("orders.csv"), ImportClient.resource("orders.json")))
        .at("/id")
        .asText();
  }

  /** The id of what the person's list says about a complaint. */
  private long id(String user, String path, String list, String complaint) {
    JsonNode mine = new RestClient(portal, user).get(path).body().at(list);
    return StreamSupport.stream(mine.spliterator(), false)
        .filter(one -> one.at("/complaint").asText().equals(complaint))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asLong();
  }
}
