package org.opencomplaint.web.plantedone;

import org.opencomplaint.core.organisation.Department;

/** A planted violation. */
public final class PageThatTouchesAnEntity {
  /** Depends on an entity. */
  Department department;
}
