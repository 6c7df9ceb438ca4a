package org.opencomplaint.ejb.category;

import org.opencomplaint.core.category.Category;

/** Which category: its code and its name in both languages. */
public record CategoryName(String code, String nameZh, String nameEn) {
  /** The category's; null for none. */
  public static CategoryName of(Category category) {
    return category == null
        ? null
        : new CategoryName(category.code(), category.nameZh(), category.nameEn());
  }
}
