package org.opencomplaint.ejb.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencomplaint.core.ledger.AccountKind;
import org.opencomplaint.core.ledger.ChainCheck;
import org.opencomplaint.core.ledger.PostingRecord;
import org.opencomplaint.ejb.sql.Row;

/** Reckons the hashes of all postings again, from the stored rows themselves. */
@ApplicationScoped
class ChainVerifier {
  private static final int BATCH = 1000;

  private static final String ROWS =
      """
      select g.position, g.idempotency_key, g.posted_at, g.posted_by, g.reason, g.period,
             g.previous_hash, g.hash, l.employee_id, l.account,
             coalesce(l.penalty_id, 0), coalesce(l.reward_id, 0), l.amount
        from (select * from posting where position > ?1 order by position limit ?2) g
        join posting_line l on l.posting_id = g.id
       order by g.position
      """;

  private static final String HEADS =
      """
      select 'head of ' || h.day || ' is not its last posting'
        from ledger_head h left join posting g on g.position = h.position
       where h.hash is distinct from g.hash
       order by h.day limit 1
      """;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  private record Stored(PostingRecord posting, String previousHash, String hash) {}

  /**
   * The first posting that is not what was posted, or the first head that is not its day's last.
   */
  Optional<String> firstFault() {
    ChainCheck check = new ChainCheck();
    for (List<Stored> batch = read(0); !batch.isEmpty(); batch = read(check.length())) {
      for (Stored stored : batch) {
        Optional<String> fault = check.next(stored.posting(), stored.previousHash(), stored.hash());
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    return wrongHead().or(() -> wrongEnd(check.length()));
  }

  private Optional<String> wrongHead() {
    return Row.of(entities.createNativeQuery(HEADS)).stream().map(Row::text).findFirst();
  }

  private Optional<String> wrongEnd(long length) {
    long last =
        Row.of(entities.createNativeQuery("select coalesce(max(position), 0) from ledger_head"))
            .get(0)
            .number();
    return last == length
        ? Optional.empty()
        : Optional.of("the last head is of position " + last + ", the last posting is " + length);
  }

  private List<Stored> read(long after) {
    Map<Long, Stored> postings = new LinkedHashMap<>();
    Row.of(entities.createNativeQuery(ROWS).setParameter(1, after).setParameter(2, BATCH))
        .forEach(row -> read(row, postings));
    return List.copyOf(postings.values());
  }

  private static void read(Row row, Map<Long, Stored> postings) {
    Stored read =
        new Stored(
            new PostingRecord(
                row.number(),
                row.text(),
                row.moment(),
                row.text(),
                row.text(),
                row.text(),
                new ArrayList<>()),
            row.text(),
            row.text());
    postings
        .computeIfAbsent(read.posting().position(), position -> read)
        .posting()
        .lines()
        .add(
            new PostingRecord.Line(
                row.number(),
                row.code(AccountKind.class),
                row.number(),
                row.number(),
                row.money()));
  }
}
