package org.opencomplaint.core.customer;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Optional;

/** What is given is a telephone that can be called; the message says what is wrong with it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Telephone.Validator.class)
public @interface Telephone {
  /** The bundle key of the message; each fault has one of its own. */
  String message() default "{org.opencomplaint.Phone}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks a telephone; none is right, too. */
  class Validator implements ConstraintValidator<Telephone, String> {
    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
      Optional<PhoneNumber.Fault> fault =
          Optional.ofNullable(typed).map(PhoneNumber::of).flatMap(PhoneNumber::fault);
      fault.ifPresent(
          found -> {
            context.disableDefaultConstraintViolation();
            context
                .buildConstraintViolationWithTemplate("{org.opencomplaint." + found.code() + "}")
                .addConstraintViolation();
          });
      return fault.isEmpty();
    }
  }
}
