package org.opencomplaint.core.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.opencomplaint.core.persistence.Aggregate;

/** Who complains; may stay anonymous, or be named and ask for confidentiality (客户保密). */
@Entity
public class Customer extends Aggregate {
  /** A person or an organisation. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String name;
  private String phone;
  private String phone2;

  @Column(name = "phone_normal")
  private String phoneNormal;

  @Column(name = "phone2_normal")
  private String phone2Normal;

  private String email;
  private String address;
  private boolean anonymous;
  private boolean confidential;

  protected Customer() {}

  /** Somebody of whom nothing is recorded yet. */
  public Customer(Kind kind) {
    this.kind = kind;
  }

  /** Records who it is, at first or because it was wrong; an anonymous one needs no contact. */
  public void correct(
      Kind kind,
      String name,
      String phone,
      String phone2,
      String email,
      String address,
      boolean anonymous,
      boolean confidential) {
    this.kind = kind;
    this.name = name;
    callAt(phone, phone2);
    this.email = email;
    this.address = address;
    this.anonymous = anonymous;
    this.confidential = confidential;
  }

  /** The customer is reached by these telephones; each may be null. */
  public final void callAt(String first, String second) {
    phone = first;
    phoneNormal = PhoneNumber.normal(first);
    phone2 = second;
    phone2Normal = PhoneNumber.normal(second);
  }

  public Kind kind() {
    return kind;
  }

  /** The name; null when the customer stays anonymous. */
  public String name() {
    return name;
  }

  /** The telephone as it was typed; null if none was given. */
  public String phone() {
    return phone;
  }

  /** The other telephone as it was typed; null if none was given. */
  public String phone2() {
    return phone2;
  }

  public String email() {
    return email;
  }

  public String address() {
    return address;
  }

  /** Whether the customer gave no name. */
  public boolean isAnonymous() {
    return anonymous;
  }

  /** Whether there is any way to tell them something. */
  public boolean isReachable() {
    return phone != null || phone2 != null || email != null || address != null;
  }

  /** Whether only those who work on the complaint may see who the customer is. */
  public boolean isConfidential() {
    return confidential;
  }
}
