package org.opencomplaint.launcher.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What people and programs wait for, on made-up complaints, at one and at eight connections; each
 * in turn with an almost empty page and the bare SQL, so that whatever else the machine does meets
 * all three alike.
 */
final class HttpBench {
  private static final int[] CONNECTIONS = {1, 8};
  private static final int MONTHS = 12;

  private final Portal portal;
  private final List<String> numbers;
  private final AtomicInteger registered = new AtomicInteger();

  private HttpBench(Portal portal) throws Exception {
    this.portal = portal;
    this.numbers = portal.latestNumbers();
  }

  static void run(Path launcher, int complaints) throws Exception {
    Report.note("starting the portal and making " + complaints + " complaints");
    try (Portal portal = Portal.start(launcher)) {
      long start = System.nanoTime();
      portal.fill(complaints);
      Report.note("made in " + elapsed(start) + "; adding up its days");
      HttpBench bench = new HttpBench(portal);
      start = System.nanoTime();
      bench.addUpDays();
      portal.vacuum();
      Report.note("added up in " + elapsed(start));
      String prefix = complaints == 10_000 ? "http." : "http-" + complaints + ".";
      bench.measure(prefix);
      bench.measureTables(prefix);
    }
  }

  private static String elapsed(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s";
  }

  /**
   * Whoever looks at a period first waits until its days, and those of the year before, are added
   * up; so here, month by month.
   */
  private void addUpDays() throws IOException {
    Client client = new Client(portal.address(), "manager").signIn();
    LocalDate today = today();
    for (int month = 0; month <= MONTHS; month++) {
      client.get(
          "statistics.xhtml?from="
              + today.minusMonths(month + 1)
              + "&to="
              + today.minusMonths(month));
    }
  }

  /** What is looked at less often: at one connection, beside the empty page. */
  private void measureTables(String prefix) throws Exception {
    for (Map.Entry<String, String> table : Pages.of(today()).entrySet()) {
      List<Load.Figures> figures =
          Load.inTurn(1, Load.SHORT, List.of(page(table.getValue()), page("help.xhtml")));
      Report.page(prefix + table.getKey(), figures.get(0), figures.get(1));
    }
  }

  private void measure(String prefix) throws Exception {
    for (int connections : CONNECTIONS) {
      String c = ".c" + connections;
      compare(prefix + "register-rest" + c, connections, this::registering, Sql.REGISTER);
      compare(prefix + "register-table" + c, connections, page("complaints.xhtml"), Sql.TABLE);
      compare(prefix + "complaint-page" + c, connections, this::complaintPages, Sql.COMPLAINT);
      compare(prefix + "workbench" + c, connections, page("index.xhtml"), Sql.WORKBENCH);
      compare(
          prefix + "dashboard-90-days" + c,
          connections,
          page("dashboard.xhtml"),
          Sql.dashboard("90 days"));
      compare(
          prefix + "dashboard-year" + c,
          connections,
          page("dashboard.xhtml" + since(364)),
          Sql.dashboard("365 days"));
      compare(
          prefix + "passing-90-days" + c,
          connections,
          page("passing.xhtml" + since(89)),
          Sql.passing("90 days"));
      compare(
          prefix + "passing-year" + c,
          connections,
          page("passing.xhtml" + since(364)),
          Sql.passing("365 days"));
    }
  }

  private void compare(
      String name, int connections, Callable<Load.Connection> measured, String bareSql)
      throws Exception {
    List<Load.Figures> figures =
        Load.inTurn(
            connections, Load.LONG, List.of(measured, page("help.xhtml"), () -> sql(bareSql)));
    Report.figures(name, figures.get(0), figures.get(1), figures.get(2));
  }

  private static String since(int days) {
    return Pages.since(today(), days);
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
  }

  /** The manager sees everything, the dashboard included. */
  private Callable<Load.Connection> page(String path) {
    return () -> {
      Client client = new Client(portal.address(), "manager").signIn();
      return () -> client.get(path);
    };
  }

  private Load.Connection complaintPages() {
    Client client = new Client(portal.address(), "manager").signIn();
    return () -> client.get("complaint.xhtml?number=" + anyNumber());
  }

  private Load.Connection registering() {
    Client clerk = new Client(portal.address(), "clerk");
    return () -> clerk.register(registration());
  }

  private String registration() {
    int i = registered.incrementAndGet();
    return """
    {"channel":"PHONE","severity":"GENERAL","category":"PRODUCT_QUALITY.DEFECT",
     "customer":{"name":"客户%1$d","phone":"139%1$08d"},
     "subject":{"product":"冰箱","orderNo":"B%1$07d"},
     "facts":"收到的冰箱门上有一道划痕，要求换货（编号 %1$d）",
     "demand":{"remedy":"COMPENSATION","amount":"120.00"}}"""
        .formatted(i);
  }

  private String anyNumber() {
    return numbers.get(ThreadLocalRandom.current().nextInt(numbers.size()));
  }

  private Load.Connection sql(String sql) throws Exception {
    Connection database = portal.database();
    PreparedStatement statement = database.prepareStatement(sql);
    boolean byNumber = statement.getParameterMetaData().getParameterCount() == 1;
    return new Load.Connection() {
      @Override
      public void call() throws Exception {
        if (byNumber) {
          statement.setString(1, anyNumber());
        }
        if (statement.execute()) {
          try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
              rows.getObject(1);
            }
          }
        }
      }

      @Override
      public void close() throws Exception {
        database.close();
      }
    };
  }
}
