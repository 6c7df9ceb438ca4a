package org.opencomplaint.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.ejb.schema.SchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;

/** Rows of an earlier version of the program, in a database of their own. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EarlierRowsIT {
  private final PGSimpleDataSource database = new PGSimpleDataSource();

  @Test
  void telephonesAreWrittenInTheNormalFormOfNewOnes() throws SQLException {
    anEmptyDatabase("earlier_rows");
    migrateTo("71?");
    execute(
        "insert into customer (id, kind, name, phone) select row_number() over (), 'PERSON', '某人', phone from"
            + " unnest(array['13812341234', '+86 138-1234-1234', '(010) 62345678-802', '---']) phone");

    new SchemaMigration(database).migrate();

    assertThat(
            texts(
                "select phone || ' ' || coalesce(phone_normal, 'none') from customer order by id"))
        .containsExactly(
            "13812341234 13812341234",
            "+86 138-1234-1234 13812341234",
            "(010) 62345678-802 01062345678x802",
            "--- none");
  }

  @Test
  void namesArePronouncedLikeThoseOfNewOnes() throws SQLException {
    anEmptyDatabase("earlier_names");
    migrateTo("71?");
    execute(
        "insert into department (id, code, name) values (900001, 'ACCOUNTS', '会计科');"
            + "insert into employee (id, no, name, department_id) values (900002, '9001', '曾小明', 900001)");

    new SchemaMigration(database).migrate();

    assertThat(texts("select pinyin from department where id = 900001"))
        .containsExactly("kuai ji ke");
    assertThat(texts("select pinyin from employee")).containsExactly("zeng xiao ming");
  }

  @Test
  void whoIsSatisfiedBecomesWhatTheAnswersSay() throws SQLException {
    anEmptyDatabase("earlier_answers");
    migrateTo("55");
    execute(
        """
        set session_replication_role = replica;
        insert into feedback (id, complaint_id, position, round, satisfied, overall, notified_at, recorded_at)
        select n, 7, n, n, satisfied, overall, moment, moment
          from unnest(array[false, true, true, true], array[2, 1, null, 3]) with ordinality f(satisfied, overall, n)
          cross join lateral (select timestamptz '2026-03-01 10:00Z' + n * interval '1 day' as moment) at;
        insert into trail_event (id, complaint_id, position, at, action, to_stage, details, previous_hash, hash)
        values (1, 7, 1, '2026-03-02 10:00Z', 'DISSATISFIED', 'PROPOSAL', '{"reason": "仍有划痕"}', '', '');
        insert into stage_visit (id, complaint_id, position, stage, round, entered_at, left_at, left_by)
        values (1, 7, 1, 'EXECUTION', 2, '2026-03-02 11:00Z', '2026-03-03 10:00Z', 'COMPLETE'),
               (2, 7, 2, 'EXECUTION', 3, '2026-03-03 11:00Z', '2026-03-04 10:00Z', 'COMPLETE');
        insert into contact_attempt (id, complaint_id, attempted_at, note)
        values (1, 7, '2026-03-03 09:00Z', '无人接听'), (2, 7, '2026-03-04 09:00Z', '无人接听');
        """);

    migrateTo("61");

    assertThat(
            texts(
                "select concat_ws(' ', coalesce(cast(satisfied as text), 'no answer'), reason)"
                    + " from feedback order by id"))
        .containsExactly("false 仍有划痕", "false", "no answer", "true");
    assertThat(texts("select round from contact_attempt order by id")).containsExactly("2", "3");
  }

  private void anEmptyDatabase(String name) throws SQLException {
    String address = System.getProperty("complaint.test.db.url");
    database.setUrl(address);
    database.setUser("postgres");
    execute("create database " + name);
    database.setUrl(address.replaceFirst("/postgres$", "/" + name));
    database.setUser("postgres");
  }

  private void migrateTo(String version) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }
}
