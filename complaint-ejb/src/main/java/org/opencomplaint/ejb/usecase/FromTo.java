package org.opencomplaint.ejb.usecase;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * No range of a search ends before it begins: of all components of the record that are called
 * {@code from} and {@code to}, or {@code closedFrom} and {@code closedTo}. Told beside the end.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FromTo.Validator.class)
public @interface FromTo {
  /** The bundle key of the message. */
  String message() default "{org.opencomplaint.PERIOD}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Compares each beginning with its end; an open range is none to check. */
  class Validator implements ConstraintValidator<FromTo, Record> {
    @Override
    public boolean isValid(Record search, ConstraintValidatorContext context) {
      List<String> ends = backwards(search);
      context.disableDefaultConstraintViolation();
      for (String end : ends) {
        context
            .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
            .addPropertyNode(end)
            .addConstraintViolation();
      }
      return ends.isEmpty();
    }

    /** The ends that come before their beginnings. */
    static List<String> backwards(Record search) {
      Map<String, RecordComponent> components =
          Arrays.stream(search.getClass().getRecordComponents())
              .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
      return components.keySet().stream()
          .filter(name -> components.containsKey(endOf(name)))
          .filter(
              name ->
                  isBackwards(
                      value(components.get(name), search),
                      value(components.get(endOf(name)), search)))
          .map(Validator::endOf)
          .toList();
    }

    private static String endOf(String name) {
      return name.equals("from") ? "to" : name.endsWith("From") ? name.replace("From", "To") : "";
    }

    @SuppressWarnings("unchecked")
    private static boolean isBackwards(Object from, Object to) {
      return from instanceof Comparable
          && to != null
          && ((Comparable<Object>) from).compareTo(to) > 0;
    }

    private static Object value(RecordComponent component, Record search) {
      try {
        return component.getAccessor().invoke(search);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
