package org.opencomplaint.ejb.complaint;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencomplaint.core.customer.PhoneNumber;

/** Customers are the same who have a telephone in common, however it was typed. */
final class SamePhone {
  /** Of a customer; with the telephones twice. */
  static final String CONDITION =
      "(phone_normal = any(string_to_array(?, ',')) or phone2_normal = any(string_to_array(?, ',')))";

  private SamePhone() {}

  /** The telephones by which a customer is recognised; empty if by none. */
  static String of(String... typed) {
    return Stream.of(typed)
        .filter(Objects::nonNull)
        .map(PhoneNumber::of)
        .map(PhoneNumber::identifying)
        .flatMap(Optional::stream)
        .collect(joining(","));
  }
}
