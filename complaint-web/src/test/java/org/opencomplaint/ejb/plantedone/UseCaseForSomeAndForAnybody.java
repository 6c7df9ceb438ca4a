package org.opencomplaint.ejb.plantedone;

import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowAnyone;
import org.opencomplaint.ejb.usecase.UseCase;

/** A planted violation. */
@UseCase
public final class UseCaseForSomeAndForAnybody {
  /** Contradicts itself. */
  @Allow(Role.HR)
  @AllowAnyone
  public void call() {}
}
