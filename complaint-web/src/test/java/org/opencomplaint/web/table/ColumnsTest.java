package org.opencomplaint.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final List<Column<String>> ALL =
      List.of(
          Column.of("number", text -> text),
          Column.of("channel", String::length).onDemand(),
          Column.figure("loss", String::length));

  @Test
  void whoHasNotChosenSeesTheUsualOnes() {
    assertThat(shown(null)).containsExactly("number", "loss");
  }

  @Test
  void whoHasChosenSeesHisOwnInHisOrder() {
    assertThat(shown("loss,channel")).containsExactly("loss", "channel");
    assertThat(names(Columns.of(ALL, "loss,channel").inOrder()))
        .containsExactly("loss", "channel", "number");
  }

  @Test
  void columnsThatAreNoMoreAreLeftOut() {
    assertThat(shown("gone,number,number")).containsExactly("number");
    assertThat(shown("gone")).containsExactly("number", "loss");
  }

  private static List<String> shown(String wanted) {
    return names(Columns.of(ALL, wanted).shown());
  }

  private static List<String> names(List<Column<String>> columns) {
    return columns.stream().map(Column::key).toList();
  }
}
