package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.customer.Telephone;
import org.opencomplaint.core.typed.Text;

/**
 * Who complains: a name and one way to reach him, or "anonymous".
 *
 * @param kind PERSON when left out
 * @param phone the telephone as it is typed
 * @param phone2 another one, if the customer has two
 */
@Reachable
public record CustomerDetails(
    Customer.Kind kind,
    @Size(max = 100) String name,
    @Size(max = 40) @Telephone String phone,
    @Size(max = 40) @Telephone String phone2,
    @Size(max = 200) @Email String email,
    @Size(max = 300) String address,
    boolean anonymous,
    boolean confidential) {
  /** Blank means not given. */
  public CustomerDetails {
    kind = kind == null ? Customer.Kind.PERSON : kind;
    name = Text.orNull(name);
    phone = Text.orNull(phone);
    phone2 = Text.orNull(phone2);
    email = Text.orNull(email);
    address = Text.orNull(address);
  }
}
