package org.opencomplaint.launcher;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How to reach the portal's database. */
record Database(String url, String user, String password) {

  private static final int CONNECT_SECONDS = 10;

  DataSource dataSource() {
    var dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(password);
    dataSource.setConnectTimeout(CONNECT_SECONDS);
    // It would quote rows, and with them people, in what is told of a failure.
    dataSource.setLogServerErrorDetail(false);
    return dataSource;
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return url.replaceAll("\\?.*", "");
  }
}
