package org.opencomplaint.web.identity;

import jakarta.ejb.Stateless;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.UseCase;

/** Use cases planted for {@link TokenIT}: one of them forgot to say who may call it. */
@UseCase
@Stateless
public class UnmarkedUseCases {
  /** Nobody may call it. */
  public void unmarked() {}

  /** Human resources may. */
  @Allow(Role.HR)
  public void forHumanResources() {}
}
