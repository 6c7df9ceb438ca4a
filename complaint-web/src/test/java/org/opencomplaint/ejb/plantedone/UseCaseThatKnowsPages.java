package org.opencomplaint.ejb.plantedone;

import jakarta.faces.context.FacesContext;

/** A planted violation. */
public final class UseCaseThatKnowsPages {
  /** Depends on the pages. */
  FacesContext page;
}
