package org.opencomplaint.ejb.imports;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.stage.Severity;

/** The fields of a registration that a mapping can fill, by their paths in the form. */
enum ImportField {
  CHANNEL("channel", codes(Channel.values())),
  SEVERITY("severity", codes(Severity.values())),
  CATEGORY("category"),
  FACTS("facts"),
  OCCURRED_AT("occurredAt"),
  PLACE("place"),
  REPLY_BY("replyBy"),
  CUSTOMER_KIND("customer.kind", codes(Customer.Kind.values())),
  CUSTOMER_NAME("customer.name"),
  CUSTOMER_PHONE("customer.phone"),
  CUSTOMER_PHONE2("customer.phone2"),
  CUSTOMER_EMAIL("customer.email"),
  CUSTOMER_ADDRESS("customer.address"),
  CUSTOMER_ANONYMOUS("customer.anonymous", Set.of("true", "false")),
  CUSTOMER_CONFIDENTIAL("customer.confidential", Set.of("true", "false")),
  SUBJECT_PRODUCT("subject.product"),
  SUBJECT_ORDER_NO("subject.orderNo"),
  SUBJECT_BATCH("subject.batch"),
  SUBJECT_QUANTITY("subject.quantity"),
  SUBJECT_DEFECTIVE_QUANTITY("subject.defectiveQuantity"),
  SUBJECT_DEPARTMENT("subject.department"),
  SUBJECT_EMPLOYEE("subject.employee"),
  DEMAND_REMEDY("demand.remedy", codes(RemedyKind.values())),
  DEMAND_AMOUNT("demand.amount");

  /** Without these no row could ever be registered. */
  static final Set<ImportField> REQUIRED =
      Set.of(CHANNEL, SEVERITY, CATEGORY, FACTS, DEMAND_REMEDY);

  private final String path;
  private final Set<String> codes;

  ImportField(String path) {
    this(path, Set.of());
  }

  ImportField(String path, Set<String> codes) {
    this.path = path;
    this.codes = codes;
  }

  @JsonCreator
  static ImportField of(String path) {
    return find(path).orElseThrow(() -> new IllegalArgumentException("unknown field"));
  }

  /** The field with that path, if a mapping can fill it. */
  static Optional<ImportField> find(String path) {
    return Arrays.stream(values()).filter(field -> field.path.equals(path)).findFirst();
  }

  private static Set<String> codes(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(toUnmodifiableSet());
  }

  /** Its path in the registration form, such as {@code customer.name}. */
  @JsonValue
  String path() {
    return path;
  }

  /** Whether the field can hold that value, as far as its type says. */
  boolean takes(String value) {
    return codes.isEmpty() || codes.contains(value);
  }
}
