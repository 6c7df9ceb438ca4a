package org.opencomplaint.ejb.plantedone;

import jakarta.ejb.Stateless;

/** A planted violation. */
@Stateless
public final class FacadeWithoutUseCase {}
