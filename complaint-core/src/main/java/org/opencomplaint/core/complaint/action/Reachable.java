package org.opencomplaint.core.complaint.action;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Objects;
import java.util.stream.Stream;

/** A customer who is not anonymous has a name and can be reached; the field at fault is named. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Reachable.Validator.class)
public @interface Reachable {
  /** The bundle key of the message; each field has one of its own. */
  String message() default "{org.opencomplaint.NameOrAnonymous}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks who complains. */
  class Validator implements ConstraintValidator<Reachable, CustomerDetails> {
    @Override
    public boolean isValid(CustomerDetails customer, ConstraintValidatorContext context) {
      if (customer == null || customer.anonymous()) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      boolean reachable =
          Stream.of(customer.phone(), customer.phone2(), customer.email(), customer.address())
              .anyMatch(Objects::nonNull);
      return check(customer.name() != null, "name", "NameOrAnonymous", context)
          & check(reachable, "phone", "ContactOrAnonymous", context);
    }

    private static boolean check(
        boolean holds, String field, String code, ConstraintValidatorContext context) {
      if (!holds) {
        context
            .buildConstraintViolationWithTemplate("{org.opencomplaint." + code + "}")
            .addPropertyNode(field)
            .addConstraintViolation();
      }
      return holds;
    }
  }
}
