package org.opencomplaint.core.pasting;

/** What may be recognised, by the field of the registration form that it belongs in. */
public enum Field {
  CHANNEL("channel"),
  PHONE("customer.phone"),
  PHONE2("customer.phone2"),
  NAME("customer.name"),
  EMAIL("customer.email"),
  ADDRESS("customer.address"),
  ORDER_NO("subject.orderNo"),
  BATCH("subject.batch"),
  PRODUCT("subject.product"),
  QUANTITY("subject.quantity"),
  DEFECTIVE_QUANTITY("subject.defectiveQuantity"),
  OCCURRED_AT("occurredAt"),
  REMEDY("demand.remedy"),
  AMOUNT("demand.amount"),
  REPLY_BY("replyBy"),
  FACTS("facts");

  private final String path;

  Field(String path) {
    this.path = path;
  }

  /** The field's path in the form. */
  public String path() {
    return path;
  }
}
