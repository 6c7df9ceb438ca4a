package org.opencomplaint.web.plantedone;

import jakarta.persistence.EntityManager;

/** A planted violation. */
public final class PageThatTouchesTheDatabase {
  /** Depends on the database. */
  EntityManager entities;
}
