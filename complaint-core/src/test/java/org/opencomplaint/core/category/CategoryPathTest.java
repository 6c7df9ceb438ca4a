package org.opencomplaint.core.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CategoryPathTest {
  private final Category branch = category("PRODUCT", null, "商品质量", "Product quality");
  private final Category defect = category("PRODUCT.DEFECT", branch, "缺陷", "Defect");

  @Test
  void aTextThatNamesACategoryAsItIsFiledIsRecognised() {
    assertThat(defect.isPathIn("您关于商品质量 / 缺陷的投诉")).isTrue();
    assertThat(defect.isPathIn("您关于商品质量>缺陷的投诉")).isTrue();
    assertThat(defect.isPathIn("your complaint of product quality/defect")).isTrue();
  }

  @Test
  void whatACustomerWouldSayIsNone() {
    assertThat(defect.isPathIn("商品质量有缺陷，我们很抱歉")).isFalse();
    assertThat(branch.isPathIn("商品质量")).isFalse();
  }

  private static Category category(String code, Category parent, String zh, String en) {
    return new Category(Category.Tree.COMPLAINT, code, parent, zh, en, 1, true);
  }
}
