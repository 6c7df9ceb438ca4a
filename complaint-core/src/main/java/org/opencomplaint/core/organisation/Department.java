package org.opencomplaint.core.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.opencomplaint.core.persistence.Aggregate;
import org.opencomplaint.core.pinyin.Pinyin;

/** A department that can be responsible for a complaint. */
@Entity
public class Department extends Aggregate {
  private String code;
  private String name;
  private String pinyin;

  @ManyToOne(fetch = FetchType.LAZY)
  private Department parent;

  private boolean active = true;

  @Enumerated(EnumType.STRING)
  private Distribution distribution = Distribution.LEAST_LOADED;

  protected Department() {}

  /** Founds a department; {@code parent} is null at the top. */
  public Department(String code, String name, Department parent) {
    this.code = code;
    this.name = name;
    this.pinyin = Pinyin.ofWords(name);
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

  /** How the name is pronounced, by which lists of departments are ordered. */
  public String pinyin() {
    return pinyin == null ? name : pinyin;
  }

  /** The department above; null at the top. */
  public Department parent() {
    return parent;
  }

  /** Whether new work may be assigned to it. */
  public boolean isActive() {
    return active;
  }

  /** Who of its people gets the next complaint. */
  public Distribution distribution() {
    return distribution;
  }

  /** Work is given out another way from now on. */
  public void distributeBy(Distribution other) {
    distribution = other;
  }

  /** It is merged into another; no new work comes to it. */
  public void close() {
    active = false;
  }

  /** It belongs under another department from now on. */
  public void moveUnder(Department other) {
    parent = other;
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
