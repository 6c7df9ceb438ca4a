package org.opencomplaint.core.complaint;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.opencomplaint.core.complaint.action.Registration;

/** What of step 1 can be corrected later. */
public enum IntakeField {
  CHANNEL("channel", Registration::channel),
  CATEGORY("category", Registration::category),
  CUSTOMER_KIND("customer.kind", form -> form.customer().kind()),
  CUSTOMER_NAME("customer.name", form -> form.customer().name()),
  CUSTOMER_PHONE("customer.phone", form -> form.customer().phone()),
  CUSTOMER_PHONE2("customer.phone2", form -> form.customer().phone2()),
  CUSTOMER_EMAIL("customer.email", form -> form.customer().email()),
  CUSTOMER_ADDRESS("customer.address", form -> form.customer().address()),
  CUSTOMER_ANONYMOUS("customer.anonymous", form -> form.customer().anonymous()),
  CUSTOMER_CONFIDENTIAL("customer.confidential", form -> form.customer().confidential()),
  PRODUCT("subject.product", form -> form.subject().product()),
  ORDER_NO("subject.orderNo", form -> form.subject().orderNo()),
  BATCH("subject.batch", form -> form.subject().batch()),
  QUANTITY("subject.quantity", form -> form.subject().quantity()),
  DEFECTIVE_QUANTITY("subject.defectiveQuantity", form -> form.subject().defectiveQuantity()),
  DEPARTMENT("subject.department", form -> form.subject().department()),
  EMPLOYEE("subject.employee", form -> form.subject().employee()),
  OCCURRED_AT("occurredAt", Registration::occurredAt),
  PLACE("place", Registration::place),
  DEMAND_REMEDY("demand.remedy", form -> form.demand().remedy()),
  DEMAND_AMOUNT("demand.amount", form -> form.demand().amount()),
  REPLY_BY("replyBy", Registration::replyBy);

  private final String path;
  private final Function<Registration, Object> value;

  IntakeField(String path, Function<Registration, Object> value) {
    this.path = path;
    this.value = value;
  }

  /** The field with that path in the form. */
  public static Optional<IntakeField> byPath(String path) {
    return Arrays.stream(values()).filter(field -> field.path.equals(path)).findFirst();
  }

  /** Its path in the form, such as {@code subject.orderNo}. */
  public String path() {
    return path;
  }

  /** Whether it tells who the customer is: then it is never on the trail, which is for ever. */
  public boolean isPersonal() {
    return switch (this) {
      case CUSTOMER_NAME, CUSTOMER_PHONE, CUSTOMER_PHONE2, CUSTOMER_EMAIL, CUSTOMER_ADDRESS -> true;
      default -> false;
    };
  }

  /** Whether it is one of the customer's. */
  public boolean isOfCustomer() {
    return path.startsWith("customer.");
  }

  /** What stands in it, as codes, numbers and moments are written in a form; null if nothing. */
  String of(Registration form) {
    Object found = value.apply(form);
    if (found instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return found == null ? null : found.toString();
  }
}
