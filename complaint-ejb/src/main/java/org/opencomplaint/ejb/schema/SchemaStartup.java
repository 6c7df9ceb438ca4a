package org.opencomplaint.ejb.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/**
 * Defines the database and migrates it when the application is deployed.
 *
 * <p>The configuration keys are {@code complaint.db.url}, {@code complaint.db.user} and {@code
 * complaint.db.password}, from system properties or from the environment ({@code COMPLAINT_DB_URL}
 * …). Another start-up bean that reads the database needs {@code @DependsOn("SchemaStartup")}.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = "java:app/jdbc/complaint",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=complaint.db.url}",
    user = "${MPCONFIG=complaint.db.user}",
    password = "${MPCONFIG=complaint.db.password}",
    minPoolSize = 2,
    maxPoolSize = 20,
    properties = {
      // Each query is planned for the very values that are asked for: a plan for any values, as the
      // database makes of what it has met some times, takes seconds where they are not the usual.
      "options=-c plan_cache_mode=force_custom_plan",
      // What the database says of a row that it refuses would quote the row, and with it people.
      "logServerErrorDetail=false",
      // Each connection is tried before it is used: else those that a restart of the database has
      // broken would be handed out for ever.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
    })
public class SchemaStartup {

  @Resource(lookup = "java:app/jdbc/complaint")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    new SchemaMigration(dataSource).migrate();
  }
}
