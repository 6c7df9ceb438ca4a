package org.opencomplaint.core.complaint.action;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.opencomplaint.core.money.Money;

/** An amount that is zero or more, and below ten billion yuan, so that it fits its column. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotNegative.Validator.class)
public @interface NotNegative {
  /** The bundle key of the message. */
  String message() default "{org.opencomplaint.NotNegative}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks an amount; none at all is left to {@code @NotNull}. */
  class Validator implements ConstraintValidator<NotNegative, Money> {
    private static final Money BOUND = Money.of("10000000000.00");

    @Override
    public boolean isValid(Money amount, ConstraintValidatorContext context) {
      return amount == null || (!amount.isNegative() && amount.compareTo(BOUND) < 0);
    }
  }
}
