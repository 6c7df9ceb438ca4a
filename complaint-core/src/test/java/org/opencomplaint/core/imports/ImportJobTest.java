package org.opencomplaint.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ImportJobTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  private final ImportJob job = new ImportJob(null, "a.csv", "OLD-CRM", false, 3, NOW);

  @Test
  void everyRowIsCountedByItsResult() {
    job.report(2, RowResult.IMPORTED, "A", "TS-2026-000001", null);
    job.report(3, RowResult.DUPLICATE, "A", "TS-2026-000001", null);
    job.report(4, RowResult.REJECTED, "B", null, "[]");

    assertThat(RowResult.values()).allMatch(result -> job.count(result) == 1);
    assertThat(job.count(null)).isEqualTo(3);
  }

  @Test
  void whoeverCancelsStopsItBeforeTheNextRow() {
    assertThat(job.goesOn()).isTrue();
    job.requestCancel();
    assertThat(job.goesOn()).isFalse();
    assertThat(job.isRunning()).isTrue();
  }

  @Test
  void itEndsOnlyOnce() {
    job.end(ImportStatus.FAILED, NOW);
    job.end(ImportStatus.FINISHED, NOW.plusSeconds(1));

    assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
    assertThat(job.finishedAt()).isEqualTo(NOW);
  }

  @Test
  void whatHasEndedCannotBeCancelled() {
    job.end(ImportStatus.FINISHED, NOW);
    job.requestCancel();

    assertThat(job.isCancelRequested()).isFalse();
  }
}
