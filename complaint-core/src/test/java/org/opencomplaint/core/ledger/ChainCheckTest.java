package org.opencomplaint.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.ledger.PostingRecord.Line;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.trail.TrailHash;

class ChainCheckTest {
  private record Stored(PostingRecord posting, String previousHash, String hash) {}

  private final List<Stored> ledger = chain(5);

  @Test
  void whatWasPostedIsSound() {
    assertThat(firstFault()).isEmpty();
  }

  @Test
  void aChangedAmountIsFoundWhereItIs() {
    Stored third = ledger.get(2);
    ledger.set(2, new Stored(posting(3, "1.00"), third.previousHash(), third.hash()));

    assertThat(firstFault()).contains("posting at position 3 is not what was posted");
  }

  @Test
  void aChangeWithAHashThatFitsIsFoundAtTheNextOne() {
    PostingRecord changed = posting(3, "1.00");
    String previous = ledger.get(2).previousHash();
    ledger.set(2, new Stored(changed, previous, changed.hash(previous)));

    assertThat(firstFault()).contains("posting at position 4 does not follow the one before it");
  }

  @Test
  void aMissingPostingIsNamed() {
    ledger.remove(1);

    assertThat(firstFault()).contains("posting at position 2 is missing");
  }

  @Test
  void theOrderOfItsLinesDoesNotMatter() {
    PostingRecord posting = posting(1, "300.00");
    List<Line> reversed = new ArrayList<>(posting.lines());
    Collections.reverse(reversed);

    assertThat(
            new PostingRecord(1, "assess-1", posting.postedAt(), "1008", "ASSESS", null, reversed)
                .hash(TrailHash.GENESIS))
        .isEqualTo(posting.hash(TrailHash.GENESIS));
  }

  @Test
  void theHashStaysTheSameForEver() {
    assertThat(posting(1, "300.00").hash(TrailHash.GENESIS))
        .isEqualTo("30c5d0543832383af79fd86d8c1d2e94554c1f8842a36d9e85096e42d9479076");
  }

  private Optional<String> firstFault() {
    ChainCheck check = new ChainCheck();
    return ledger.stream()
        .map(stored -> check.next(stored.posting(), stored.previousHash(), stored.hash()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Stored> chain(int length) {
    List<Stored> chain = new ArrayList<>();
    String head = TrailHash.GENESIS;
    for (int position = 1; position <= length; position++) {
      PostingRecord posting = posting(position, "300.00");
      chain.add(new Stored(posting, head, posting.hash(head)));
      head = posting.hash(head);
    }
    return chain;
  }

  private static PostingRecord posting(int position, String amount) {
    return new PostingRecord(
        position,
        "assess-" + position,
        Instant.parse("2026-11-22T01:00:00Z"),
        "1008",
        "ASSESS",
        null,
        List.of(
            new Line(7, AccountKind.DUE, position, 0, Money.of(amount)),
            new Line(7, AccountKind.PENALTY, position, 0, Money.of(amount).negate())));
  }
}
