package org.opencomplaint.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailHashTest {

  @Test
  void theHashIsTheDocumentedOne() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (String text : List.of("0".repeat(64), "accept", "投诉成立")) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
    }
    out.writeInt(-1);
    byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    assertThat(hash("accept", "投诉成立", null)).isEqualTo(HexFormat.of().formatHex(expected));
  }

  @Test
  void theHashStaysTheSameForEver() {
    assertThat(hash("register", "TS-2026-000001"))
        .isEqualTo("5e60ae27110e7cafa268dbd8f16d760034fd0e40f790396ca57a09aa3bb9b6f7");
  }

  @Test
  void movingTextFromOneFieldToAnotherShows() {
    assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc")).isNotEqualTo(hash("abc"));
  }

  @Test
  void aMissingFieldIsNotAnEmptyOne() {
    assertThat(hash("a", null)).isNotEqualTo(hash("a", "")).isNotEqualTo(hash("a"));
    assertThat(hash("a", "")).isNotEqualTo(hash("a"));
  }

  @Test
  void theOrderOfTheFieldsShows() {
    assertThat(hash("a", "b")).isNotEqualTo(hash("b", "a"));
  }

  @Test
  void anotherPredecessorGivesAnotherHash() {
    List<String> fields = List.of("a");
    String first = TrailHash.of(TrailHash.GENESIS, fields);
    assertThat(TrailHash.of(first, fields)).isNotEqualTo(first).matches("[0-9a-f]{64}");
  }

  @Test
  void differentFieldsNeverShareAHash() {
    Random random = new Random(11);
    Map<String, List<String>> seen = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      String[] fields = new String[random.nextInt(4)];
      for (int field = 0; field < fields.length; field++) {
        fields[field] =
            random.nextInt(5) == 0 ? null : "\0a".repeat(2).substring(random.nextInt(5));
      }
      List<String> list = Arrays.asList(fields);
      assertThat(seen.computeIfAbsent(hash(fields), hash -> list)).isEqualTo(list);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "zz", "GENESIS"})
  void onlyAHashCanPrecede(String previous) {
    assertThatIllegalArgumentException().isThrownBy(() -> TrailHash.of(previous, List.of("a")));
  }

  private static String hash(String... fields) {
    return TrailHash.of(TrailHash.GENESIS, Arrays.asList(fields));
  }
}
