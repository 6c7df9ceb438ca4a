package org.opencomplaint.ejb.calculation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;

/** A moment from 2000 to 2099, for which calendars make sense. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithinReach.Validator.class)
public @interface WithinReach {
  /** The bundle key of the message. */
  String message() default "{org.opencomplaint.WithinReach}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks a moment; none at all is left to {@code @NotNull}. */
  class Validator implements ConstraintValidator<WithinReach, Instant> {
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2100-01-01T00:00:00Z");

    @Override
    public boolean isValid(Instant moment, ConstraintValidatorContext context) {
      return moment == null || (!moment.isBefore(FROM) && moment.isBefore(TO));
    }
  }
}
