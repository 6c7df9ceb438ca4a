package org.opencomplaint.ejb.schema;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.opencomplaint.core.customer.PhoneNumber;
import org.opencomplaint.core.pinyin.Pinyin;

/**
 * Brings the schema of a database to the version that this program needs, with the scripts in
 * {@code db/migration}.
 *
 * <p>The launcher runs it before the server starts, so that a refusal is one clear line; the
 * application runs it again when it is deployed, because a server may have been started without the
 * launcher.
 */
public final class SchemaMigration {

  private final Flyway flyway;

  /**
   * @param dataSource the database, with a user who may create tables
   */
  public SchemaMigration(DataSource dataSource) {
    flyway =
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .javaMigrations(
                new StoredForm("72.1", "customer", "phone", "phone_normal", PhoneNumber::normal),
                new StoredForm("73.1", "employee", "name", "pinyin", Pinyin::ofName),
                new StoredForm("73.2", "department", "name", "pinyin", Pinyin::ofWords))
            .load();
  }

  /**
   * Applies the migrations that are missing.
   *
   * @throws NewerSchemaException if a newer version of the program has already migrated the
   *     database
   * @throws org.flywaydb.core.api.FlywayException if the database cannot be reached or a migration
   *     fails
   */
  public void migrate() {
    newerVersion()
        .ifPresent(
            version -> {
              throw new NewerSchemaException(version);
            });
    flyway.migrate();
  }

  private Optional<String> newerVersion() {
    return Arrays.stream(flyway.info().applied())
        .filter(SchemaMigration::isUnknownHere)
        .map(migration -> migration.getVersion().getVersion())
        .reduce((earlier, later) -> later);
  }

  private static boolean isUnknownHere(MigrationInfo migration) {
    return migration.getState() == MigrationState.FUTURE_SUCCESS
        || migration.getState() == MigrationState.FUTURE_FAILED;
  }
}
