package org.opencomplaint.ejb.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

class MappingCheckTest {
  private final MappingCheck check =
      new MappingCheck(Mappings.tree("PRODUCT_QUALITY.FAILURE", "POSTAL.LATENESS"));

  @Test
  void aMappingThatFitsTheFilePasses() {
    assertThat(problems(Mappings.ORDERS)).isEmpty();
  }

  @Test
  void columnsThatTheFileHasNotAreNamed() {
    assertThat(problems(Mappings.ORDERS.replace("{电话}", "{手机}")))
        .extracting(FieldProblem::field, FieldProblem::code, p -> p.parameters().get("value"))
        .containsExactly(tuple("mapping.fields.customer.phone", "UNKNOWN_COLUMN", "手机"));
  }

  @Test
  void aColumnWithoutItsBracesIsNoticed() {
    assertThat(problems(Mappings.ORDERS.replace("\"{时间}\"", "\"时间\"")))
        .extracting(FieldProblem::field, FieldProblem::code)
        .containsExactly(tuple("mapping.fields.occurredAt", "BRACES_MISSING"));
  }

  @Test
  void valuesThatAFieldCannotHoldAreNamedOnce() {
    String wrong =
        Mappings.ORDERS.replace("\"PHONE\"", "\"FAX\"").replace("POSTAL.LATENESS", "POSTAL.LATE");
    assertThat(problems(wrong))
        .extracting(FieldProblem::field, FieldProblem::code, p -> p.parameters().get("value"))
        .containsExactlyInAnyOrder(
            tuple("mapping.fields.channel", "UNKNOWN_VALUE", "FAX"),
            tuple("mapping.fields.category", "UNKNOWN_VALUE", "POSTAL.LATE"));
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    assertThat(problems("{}"))
        .extracting(FieldProblem::field, FieldProblem::code)
        .containsExactly(
            tuple("mapping.source", "NotBlank"),
            tuple("mapping.key", "NotNull"),
            tuple("mapping.fields.channel", "NotNull"),
            tuple("mapping.fields.severity", "NotNull"),
            tuple("mapping.fields.category", "NotNull"),
            tuple("mapping.fields.facts", "NotNull"),
            tuple("mapping.fields.demand.remedy", "NotNull"),
            tuple("mapping.fields.customer.name", "NameOrAnonymous"));
  }

  @Test
  void mistakesAreToldWithTheirLines() {
    assertThat(problems(Mappings.ORDERS.replace("{电话}", "{手机}")).get(0).parameters())
        .containsEntry("line", 13);
    assertThat(problems(Mappings.ORDERS.replace("demand.amount", "demand.sum")))
        .extracting(FieldProblem::field, FieldProblem::code, p -> p.parameters().get("line"))
        .containsExactly(tuple("mapping.fields.demand.sum", "UNKNOWN_FIELD", 16));
  }

  @Test
  void aConstantIsNoKey() {
    assertThat(problems(Mappings.ORDERS.replace("{单号}", "1")))
        .extracting(FieldProblem::field, FieldProblem::code)
        .containsExactly(tuple("mapping.key", "NO_COLUMN"));
  }

  private List<FieldProblem> problems(String json) {
    return Mappings.problems(() -> check.read(json, Mappings.COLUMNS));
  }
}
