package org.opencomplaint.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.RoutingFacts;

class RoutingRuleTest {
  private static final RoutingFacts FRIDGE =
      new RoutingFacts("PRODUCT.DEFECT", "PRODUCT", "冰箱 BCD-200w", "上海市浦东新区", "王小明");

  private final RoutingRule rule = new RoutingRule("规则", 10);

  @Test
  void aRuleWithoutConditionsAlwaysMatches() {
    assertThat(rule.matches(FRIDGE)).isTrue();
    assertThat(rule.matches(new RoutingFacts("X", "X", null, null, null))).isTrue();
  }

  @Test
  void aCategoryMatchesItselfAndWhatIsBelowIt() {
    rule.when(category("PRODUCT"), null, null, null);
    assertThat(rule.matches(FRIDGE)).isTrue();
    rule.when(category("PRODUCT.DEFECT"), null, null, null);
    assertThat(rule.matches(FRIDGE)).isTrue();
    rule.when(category("PRODUCT.FAILURE"), null, null, null);
    assertThat(rule.matches(FRIDGE)).isFalse();
  }

  @Test
  void aPartOfTheTextIsEnoughInCapitalsOrNot() {
    rule.when(null, "bcd-200W", "上海", "王");
    assertThat(rule.matches(FRIDGE)).isTrue();
    rule.when(null, "洗衣机", null, null);
    assertThat(rule.matches(FRIDGE)).isFalse();
  }

  @Test
  void allConditionsMustHold() {
    rule.when(category("PRODUCT"), "冰箱", "北京", null);
    assertThat(rule.matches(FRIDGE)).isFalse();
  }

  @Test
  void whatIsNotKnownOfAComplaintMatchesNoCondition() {
    rule.when(null, null, null, "王");
    assertThat(rule.matches(new RoutingFacts("PRODUCT", "PRODUCT", null, null, null))).isFalse();
  }

  @Test
  void aDepartmentThatIsGoneIsNotSuggested() {
    Department department = new Department("OLD", "老部门", null);
    rule.send(department, null, false);
    assertThat(rule.suggestion().department()).isEqualTo(department);
    department.close();
    assertThat(rule.suggestion().department()).isNull();
  }

  private static Category category(String code) {
    return new Category(Category.Tree.COMPLAINT, code, null, code, code, 1, true);
  }
}
