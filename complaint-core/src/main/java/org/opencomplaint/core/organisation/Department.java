package org.opencomplaint.core.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.opencomplaint.core.persistence.Aggregate;

/** A department that can be responsible for a complaint. */
@Entity
public class Department extends Aggregate {
  private String code;
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  private Department parent;

  private boolean active = true;

  protected Department() {}

  /** Founds a department; {@code parent} is null at the top. */
  public Department(String code, String name, Department parent) {
    this.code = code;
    this.name = name;
    this.parent = parent;
  }

  /** The code others script against, such as {@code QUALITY}. */
  public String code() {
    return code;
  }

  /** The name people say, such as 质量管理部. */
  public String name() {
    return name;
  }

  /** The department above; null at the top. */
  public Department parent() {
    return parent;
  }

  /** Whether new work may be assigned to it. */
  public boolean isActive() {
    return active;
  }

  /** The code tells departments apart, wherever they were loaded. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Department that && code.equals(that.code());
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }
}
