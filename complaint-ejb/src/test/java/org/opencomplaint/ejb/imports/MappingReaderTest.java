package org.opencomplaint.ejb.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

class MappingReaderTest {
  @Test
  void aRuleIsATemplateOrATableWithADefault() {
    ImportMapping mapping = MappingReader.read(Mappings.ORDERS);

    assertThat(mapping.source()).isEqualTo("OLD-CRM");
    assertThat(mapping.fields().get(ImportField.CHANNEL).value("PHONE")).contains("PHONE");
    FieldRule category = mapping.fields().get(ImportField.CATEGORY);
    assertThat(category.value("晚到")).contains("POSTAL.LATENESS");
    assertThat(category.value("别的")).isEmpty();
  }

  @Test
  void timesAreOursUnlessTheMappingNamesAZone() {
    assertThat(MappingReader.read(Mappings.ORDERS).timeZone())
        .isEqualTo(ZoneId.of("Asia/Shanghai"));
  }

  @Test
  void brokenJsonIsToldWithItsLine() {
    assertThat(problem("{\n  \"source\": \"A\",\n  \"key\" }"))
        .isEqualTo(new FieldProblem("mapping", "Json", Map.of("line", 3, "column", 9)));
  }

  @Test
  void anUnknownPropertyIsRefused() {
    assertThat(problem("{\"source\": \"A\", \"fiels\": {}}"))
        .isEqualTo(new FieldProblem("mapping.fiels", "UNKNOWN_FIELD", Map.of()));
  }

  @Test
  void aFieldThatARegistrationHasNotIsRefused() {
    assertThat(problem("{\"fields\": {\"custmer.name\": \"{a}\"}}"))
        .isEqualTo(new FieldProblem("mapping.fields.custmer.name", "UNKNOWN_FIELD", Map.of()));
  }

  @Test
  void brokenTemplatesZonesAndPatternsAreNamed() {
    assertThat(problem("{\"key\": \"{a\"}").code()).isEqualTo("TEMPLATE");
    assertThat(problem("{\"fields\": {\"facts\": \"{a\"}}").code()).isEqualTo("TEMPLATE");
    assertThat(problem("{\"timeZone\": \"Mars/Base\"}").code()).isEqualTo("TIME_ZONE");
    assertThat(problem("{\"dateFormat\": \"jjj\"}").code()).isEqualTo("DATE_FORMAT");
  }

  @Test
  void aWrongTypeIsRefused() {
    assertThat(problem("{\"fields\": [1]}").code()).isEqualTo("TYPE");
    assertThat(problem("{\"fields\": {\"facts\": 1}}").code()).isEqualTo("TYPE");
    assertThat(problem("[]").code()).isEqualTo("TYPE");
    assertThat(problem("").code()).isEqualTo("TYPE");
    assertThat(problem("null").code()).isEqualTo("NotNull");
  }

  @Test
  void theDocumentedExampleCanBeRead() throws Exception {
    String example = Files.readString(Path.of("../docs/examples/nyc-311-mapping.json"));
    assertThat(MappingReader.read(example).fields()).containsKeys(ImportField.FACTS);
  }

  private static FieldProblem problem(String json) {
    return Mappings.problems(() -> MappingReader.read(json)).get(0);
  }
}
