package org.opencomplaint.core.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailCheckTest {
  private static final String NUMBER = "TS-2026-000001";

  private record Stored(TrailRecord event, String previousHash, String hash) {}

  private final List<Stored> trail = new ArrayList<>(trail(4));

  @Test
  void anUntouchedTrailHasNoFault() {
    assertThat(check().end(4, lastHash())).isEmpty();
  }

  @Test
  void anEmptyTrailIsGenuineIfNothingIsExpected() {
    trail.clear();

    assertThat(check().end(0, TrailHash.GENESIS)).isEmpty();
  }

  @Test
  void aChangedEventIsTheFirstFault() {
    Stored third = trail.get(2);
    trail.set(2, new Stored(event(3, "{\"changed\":true}"), third.previousHash(), third.hash()));

    assertFault(3, TrailFault.Kind.HASH);
  }

  @Test
  void aChangedEventWithAHashToMatchIsFoundAtItsSuccessor() {
    TrailRecord forged = event(2, "{\"forged\":true}");
    String previous = trail.get(1).previousHash();
    trail.set(1, new Stored(forged, previous, forged.hash(previous)));

    assertFault(3, TrailFault.Kind.PREVIOUS_HASH);
  }

  @Test
  void aMissingEventIsFoundByItsPosition() {
    trail.remove(1);

    assertFault(3, TrailFault.Kind.POSITION);
  }

  @Test
  void anEventCutOffTheEndIsFoundByTheLength() {
    String head = lastHash();
    trail.remove(3);

    assertThat(check().end(4, head)).contains(new TrailFault(NUMBER, 3, TrailFault.Kind.LENGTH));
  }

  @Test
  void anotherLastEventIsFoundByTheHead() {
    String head = lastHash();
    TrailRecord forged = event(4, "{\"forged\":true}");
    String previous = trail.get(3).previousHash();
    trail.set(3, new Stored(forged, previous, forged.hash(previous)));

    assertThat(check().end(4, head)).contains(new TrailFault(NUMBER, 4, TrailFault.Kind.HEAD));
  }

  private void assertFault(int position, TrailFault.Kind kind) {
    assertThat(check().end(4, lastHash())).contains(new TrailFault(NUMBER, position, kind));
  }

  private TrailCheck check() {
    TrailCheck check = new TrailCheck(NUMBER);
    trail.forEach(stored -> check.next(stored.event(), stored.previousHash(), stored.hash()));
    return check;
  }

  private String lastHash() {
    return trail.get(trail.size() - 1).hash();
  }

  private static List<Stored> trail(int length) {
    List<Stored> trail = new ArrayList<>();
    String previous = TrailHash.GENESIS;
    for (int position = 1; position <= length; position++) {
      TrailRecord event = event(position, "{}");
      String hash = event.hash(previous);
      trail.add(new Stored(event, previous, hash));
      previous = hash;
    }
    return trail;
  }

  private static TrailRecord event(int position, String details) {
    Instant at = Instant.parse("2026-09-24T08:30:00Z").plusSeconds(position);
    return new TrailRecord(
        NUMBER, position, at, "1007", "ACCEPT", "VALIDITY", "ASSIGNMENT", details);
  }
}
