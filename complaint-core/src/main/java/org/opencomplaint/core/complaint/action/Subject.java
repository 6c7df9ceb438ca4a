package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.opencomplaint.core.typed.Text;

/**
 * What the complaint is about: the product or service, and whom the customer names.
 *
 * @param orderNo order, contract or waybill number
 * @param department code or name of the complained-of department
 * @param employee number of the complained-of employee
 */
public record Subject(
    @Size(max = 200) String product,
    @Size(max = 60) String orderNo,
    @Size(max = 60) String batch,
    @PositiveOrZero @Digits(integer = 11, fraction = 3) BigDecimal quantity,
    @PositiveOrZero @Digits(integer = 11, fraction = 3) BigDecimal defectiveQuantity,
    @Size(max = 100) String department,
    @Size(max = 60) String employee) {
  /** Nothing known. */
  public static final Subject EMPTY = new Subject(null, null, null, null, null, null, null);

  /** Blank means not given. */
  public Subject {
    product = Text.orNull(product);
    orderNo = Text.orNull(orderNo);
    batch = Text.orNull(batch);
    department = Text.orNull(department);
    employee = Text.orNull(employee);
  }
}
