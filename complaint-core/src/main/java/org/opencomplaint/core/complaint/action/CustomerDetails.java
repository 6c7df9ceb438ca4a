package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.customer.Customer;

/**
 * Who complains: a name and one way to reach him, or "anonymous".
 *
 * @param kind PERSON when left out
 */
@Reachable
public record CustomerDetails(
    Customer.Kind kind,
    @Size(max = 100) String name,
    @Size(max = 40) @Pattern(regexp = "[0-9+()\\- ]*", message = "{org.opencomplaint.Phone}")
        String phone,
    @Size(max = 200) @Email String email,
    @Size(max = 300) String address,
    boolean anonymous,
    boolean confidential) {
  /** Blank means not given. */
  public CustomerDetails {
    kind = kind == null ? Customer.Kind.PERSON : kind;
    name = Blank.toNull(name);
    phone = Blank.toNull(phone);
    email = Blank.toNull(email);
    address = Blank.toNull(address);
  }
}
