package org.opencomplaint.launcher.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What people and programs wait for, on 10,000 complaints, at one and at eight connections, beside
 * an almost empty page and the bare SQL of the same run.
 */
final class HttpBench {
  private static final int COMPLAINTS = 10_000;
  private static final int[] CONNECTIONS = {1, 8};

  private final Portal portal;
  private final Complaints complaints = new Complaints();
  private List<String> numbers = List.of();

  private HttpBench(Portal portal) {
    this.portal = portal;
  }

  static void run(Path launcher) throws Exception {
    try (Portal portal = Portal.start(launcher)) {
      HttpBench bench = new HttpBench(portal);
      bench.fill();
      bench.measure();
    }
  }

  private void fill() throws Exception {
    Report.note("registering " + COMPLAINTS + " complaints");
    Thread[] clerks = new Thread[2];
    List<Exception> failures = new ArrayList<>();
    for (int i = 0; i < clerks.length; i++) {
      clerks[i] = new Thread(() -> register(COMPLAINTS / clerks.length, failures));
      clerks[i].start();
    }
    for (Thread clerk : clerks) {
      clerk.join();
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    numbers = numbers();
  }

  private void register(int count, List<Exception> failures) {
    Client clerk = new Client(portal.address(), "clerk");
    try {
      for (int i = 0; i < count; i++) {
        clerk.register(complaints.json());
      }
    } catch (Exception failure) {
      synchronized (failures) {
        failures.add(failure);
      }
    }
  }

  private List<String> numbers() throws Exception {
    List<String> found = new ArrayList<>();
    try (Connection database = portal.database();
        ResultSet rows =
            database.createStatement().executeQuery("select number from complaint order by id")) {
      database.createStatement().execute("analyze");
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private void measure() throws Exception {
    for (int connections : CONNECTIONS) {
      double empty =
          rate("http.empty-page", connections, () -> page("officer", "help.xhtml"), 0, 0);
      compare("register-rest", connections, empty, this::registering, Sql.REGISTER);
      compare(
          "register-table",
          connections,
          empty,
          () -> page("officer", "complaints.xhtml"),
          Sql.TABLE);
      compare("complaint-page", connections, empty, this::complaintPages, Sql.COMPLAINT);
      compare("workbench", connections, empty, () -> page("officer", "index.xhtml"), Sql.WORKBENCH);
      compare(
          "dashboard", connections, empty, () -> page("manager", "dashboard.xhtml"), Sql.DASHBOARD);
    }
  }

  private void compare(
      String name, int connections, double empty, Callable<Load.Connection> connect, String sql)
      throws Exception {
    double bare = Load.measure(connections, () -> sql(sql)).rate();
    rate("http." + name, connections, connect, empty, bare);
  }

  private double rate(
      String name, int connections, Callable<Load.Connection> connect, double empty, double bare)
      throws Exception {
    Load.Figures figures = Load.measure(connections, connect);
    Report.figures(name + ".c" + connections, figures, empty, bare);
    return figures.rate();
  }

  private Load.Connection page(String user, String path) throws Exception {
    Client client = new Client(portal.address(), user).signIn();
    return () -> client.get(path);
  }

  private Load.Connection registering() {
    Client clerk = new Client(portal.address(), "clerk");
    return () -> clerk.register(complaints.json());
  }

  private Load.Connection complaintPages() throws Exception {
    Client client = new Client(portal.address(), "officer").signIn();
    return () -> client.get("complaint.xhtml?number=" + anyNumber());
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
