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
    return dataSource;
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return url.replaceAll("\\?.*", "");
  }
}
