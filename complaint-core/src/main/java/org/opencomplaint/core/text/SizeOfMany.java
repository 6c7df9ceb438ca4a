package org.opencomplaint.core.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.util.Collection;

/** {@code @Size} of several things: with one validator replaced, the other must be named too. */
public class SizeOfMany implements ConstraintValidator<Size, Collection<?>> {
  private int least;
  private int most;

  @Override
  public void initialize(Size size) {
    least = size.min();
    most = size.max();
  }

  @Override
  public boolean isValid(Collection<?> several, ConstraintValidatorContext context) {
    return several == null || several.size() >= least && several.size() <= most;
  }
}
