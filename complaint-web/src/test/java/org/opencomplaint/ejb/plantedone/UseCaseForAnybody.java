package org.opencomplaint.ejb.plantedone;

import org.opencomplaint.ejb.usecase.UseCase;

/** A planted violation. */
@UseCase
public final class UseCaseForAnybody {
  /** Does not say who may call it. */
  public void call() {}
}
