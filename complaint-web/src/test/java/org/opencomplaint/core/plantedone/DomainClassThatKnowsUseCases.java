package org.opencomplaint.core.plantedone;

import org.opencomplaint.ejb.usecase.UseCase;

/** A planted violation. */
public final class DomainClassThatKnowsUseCases {
  /** Depends on a use case. */
  UseCase useCase;
}
