package org.opencomplaint.core.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

/** {@code @Size} of a text in characters, as the columns of the database count them. */
public class SizeInCharacters implements ConstraintValidator<Size, CharSequence> {
  private int least;
  private int most;

  @Override
  public void initialize(Size size) {
    least = size.min();
    most = size.max();
  }

  @Override
  public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    int characters = Characters.count(text);
    return characters >= least && characters <= most;
  }
}
