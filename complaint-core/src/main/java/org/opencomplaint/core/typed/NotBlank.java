package org.opencomplaint.core.typed;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A text in which something can be read, by the one notion of {@link Text#isBlank}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotBlank.Validator.class)
public @interface NotBlank {
  /** The bundle key of the message. */
  String message() default "{org.opencomplaint.NotBlank}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks a text; none at all is blank too. */
  class Validator implements ConstraintValidator<NotBlank, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return !Text.isBlank(text);
    }
  }
}
