package org.opencomplaint.core.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.util.regex.Pattern;
import org.opencomplaint.core.persistence.Aggregate;

/** A node of one of the two trees: what a complaint is about, or what caused it. */
@Entity
public class Category extends Aggregate {
  /** Which tree a node stands in. */
  public enum Tree {
    /** What the customer complains about (投诉类别). */
    COMPLAINT,
    /** What step 4 finds to be the cause (人机料法环…). */
    ROOT_CAUSE
  }

  @Enumerated(EnumType.STRING)
  private Tree tree;

  private String code;
  @ManyToOne private Category parent;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private int position;

  @Column(name = "carries_liability")
  private boolean carriesLiability;

  private boolean active = true;

  protected Category() {}

  /** Adds a node below {@code parent}, which is null at the top; it comes after its sisters. */
  public Category(
      Tree tree,
      String code,
      Category parent,
      String nameZh,
      String nameEn,
      int position,
      boolean carriesLiability) {
    this.tree = tree;
    this.code = code;
    this.parent = parent;
    this.nameZh = nameZh;
    this.nameEn = nameEn;
    this.position = position;
    this.carriesLiability = carriesLiability;
  }

  /** The code others script against, such as {@code PRODUCT_QUALITY.DEFECT}. */
  public String code() {
    return code;
  }

  /** Which of the two trees it belongs to. */
  public Tree tree() {
    return tree;
  }

  /** The Chinese name. */
  public String nameZh() {
    return nameZh;
  }

  /** The English name. */
  public String nameEn() {
    return nameEn;
  }

  /** The node at the top of its branch; repeat penalties are counted there (domain rules §7). */
  public Category top() {
    return parent == null ? this : parent.top();
  }

  /**
   * Whether a text names it as it is filed, branch and name with a mark between them, such as 商品质量
   * / 缺陷: no customer says so.
   */
  public boolean isPathIn(String text) {
    return parent != null
        && (isPathIn(text, parent.nameZh, nameZh) || isPathIn(text, parent.nameEn, nameEn));
  }

  private static boolean isPathIn(String text, String branch, String name) {
    String path = Pattern.quote(branch) + "\\s*[/／>＞›→·\\\\-]\\s*" + Pattern.quote(name);
    return Pattern.compile(path, Pattern.CASE_INSENSITIVE).matcher(text).find();
  }

  /** Whether someone can be liable for it; third party, customer and force majeure carry none. */
  public boolean carriesLiability() {
    return carriesLiability;
  }
}
