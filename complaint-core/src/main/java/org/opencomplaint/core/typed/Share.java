package org.opencomplaint.core.typed;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;

/**
 * A part of a whole: above 0, at most 1, to a hundredth of a percent. Pages write it in percent, so
 * that no message may name the 1.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Share.Validator.class)
public @interface Share {
  /** The bundle key of the message. */
  String message() default "{org.opencomplaint.Percent}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks a share; none at all is left to {@code @NotNull}. */
  class Validator implements ConstraintValidator<Share, BigDecimal> {
    private static final int DECIMALS = 4;

    @Override
    public boolean isValid(BigDecimal share, ConstraintValidatorContext context) {
      return share == null
          || (share.signum() > 0
              && share.compareTo(BigDecimal.ONE) <= 0
              && share.stripTrailingZeros().scale() <= DECIMALS);
    }
  }
}
