package org.opencomplaint.ejb.schema;

/** The database was migrated by a newer version of the program; this one must not touch it. */
public final class NewerSchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NewerSchemaException(String version) {
    super("the database has schema version " + version + ", which is newer than this program");
  }
}
