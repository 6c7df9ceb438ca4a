package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.typed.Text;

/** What was recorded wrongly of the customer; null for what stays as it is. */
public record CustomerCorrection(
    Customer.Kind kind,
    @Size(max = 100) String name,
    @Size(max = 40) String phone,
    @Size(max = 40) String phone2,
    @Size(max = 200) String email,
    @Size(max = 300) String address,
    Boolean anonymous,
    Boolean confidential) {
  /** All of it is right. */
  public static final CustomerCorrection NOTHING =
      new CustomerCorrection(null, null, null, null, null, null, null, null);

  /** Blank means not given. */
  public CustomerCorrection {
    name = Text.orNull(name);
    phone = Text.orNull(phone);
    phone2 = Text.orNull(phone2);
    email = Text.orNull(email);
    address = Text.orNull(address);
  }
}
