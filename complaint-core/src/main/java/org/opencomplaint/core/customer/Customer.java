package org.opencomplaint.core.customer;

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
  private String email;
  private String address;
  private boolean anonymous;
  private boolean confidential;

  protected Customer() {}

  /** Records a customer; an anonymous one needs neither name nor contact. */
  public Customer(
      Kind kind,
      String name,
      String phone,
      String email,
      String address,
      boolean anonymous,
      boolean confidential) {
    this.kind = kind;
    this.name = name;
    this.phone = phone;
    this.email = email;
    this.address = address;
    this.anonymous = anonymous;
    this.confidential = confidential;
  }

  public Kind kind() {
    return kind;
  }

  /** The name; null when the customer stays anonymous. */
  public String name() {
    return name;
  }

  public String phone() {
    return phone;
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

  /** Whether only those who work on the complaint may see who the customer is. */
  public boolean isConfidential() {
    return confidential;
  }
}
