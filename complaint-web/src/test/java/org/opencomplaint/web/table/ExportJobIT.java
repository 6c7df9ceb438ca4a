package org.opencomplaint.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.ejb.complaint.ComplaintOrder;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintSearch;
import org.opencomplaint.ejb.export.ExportOrder;
import org.opencomplaint.ejb.export.ExportOrder.Content;
import org.opencomplaint.ejb.export.ExportStatus;
import org.opencomplaint.ejb.export.ExportTimer;
import org.opencomplaint.ejb.export.ExportView;
import org.opencomplaint.ejb.export.Exports;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.table.TableFormat;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;

/**
 * Long tables are written behind the scenes: with progress, for their owner only, until tomorrow.
 */
@ExtendWith(ArquillianExtension.class)
class ExportJobIT {
  @Inject private Exports exports;
  @Inject private ExportTimer timer;
  @Inject private ComplaintQueries complaints;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;

  @Test
  void aFileIsWrittenWithProgressAndOnlyItsOwnerGetsIt() throws Exception {
    CountDownLatch half = new CountDownLatch(1);
    CountDownLatch on = new CountDownLatch(1);
    long id =
        start(
            "leader",
            2,
            file -> {
              file.row(List.of("=1+1"));
              half.countDown();
              await(on);
              long seen =
                  complaints
                      .search(ComplaintSearch.ALL, ComplaintOrder.NEWEST_FIRST, new Paging(0, 1))
                      .total();
              file.row(List.of(seen > -1 ? "读到了" : ""));
            });
    await(half);
    assertThat(find("leader", id).status()).isEqualTo(ExportStatus.RUNNING);
    assertThatThrownBy(() -> start("leader", 0, file -> {})).isInstanceOf(Problem.class);
    on.countDown();

    ExportView done = until("leader", id, one -> one.status() != ExportStatus.RUNNING);
    assertThat(done.status()).isEqualTo(ExportStatus.FINISHED);
    assertThat(done.written()).isEqualTo(2);
    assertThat(content("leader", id)).isEqualTo("\uFEFF行\r\n'=1+1\r\n读到了\r\n");
    assertThat(caller.as("manager", exports::mine)).noneMatch(one -> one.id() == id);
    assertThatThrownBy(() -> content("manager", id)).isInstanceOf(Problem.class);

    clock.moveBy(Duration.ofHours(25));
    timer.tidy();
    clock.reset();
    assertThat(caller.as("leader", exports::mine)).noneMatch(one -> one.id() == id);
  }

  @Test
  void whatIsCancelledStopsAndNothingOfItIsKept() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    long id =
        start(
            "manager",
            1_000_000,
            file -> {
              for (int row = 0; row < 1_000_000; row++) {
                file.row(List.of("行"));
                begun.countDown();
                sleep(5);
              }
            });
    await(begun);
    caller.as("leader", () -> cancel(id));
    assertThat(find("manager", id).cancelling()).isFalse();
    caller.as("manager", () -> cancel(id));

    ExportView stopped = until("manager", id, one -> one.status() != ExportStatus.RUNNING);
    assertThat(stopped.status()).isEqualTo(ExportStatus.CANCELLED);
    assertThatThrownBy(() -> content("manager", id)).isInstanceOf(Problem.class);
    caller.as(
        "manager",
        () -> {
          exports.delete(id);
          return null;
        });
  }

  @Test
  void whatDiedWithItsServerIsSaidToHaveBrokenOff() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    long id = start("auditor", 1, file -> await(never));
    clock.moveBy(Duration.ofMinutes(1));
    timer.tidy();
    assertThat(find("auditor", id).status()).as("a long sort").isEqualTo(ExportStatus.RUNNING);
    clock.moveBy(Duration.ofMinutes(4));
    timer.tidy();
    clock.reset();

    assertThat(find("auditor", id).status()).isEqualTo(ExportStatus.FAILED);
    never.countDown();
    sleep(200);
    assertThat(find("auditor", id).status()).isEqualTo(ExportStatus.FAILED);
  }

  private long start(String who, long total, Content content) throws Exception {
    ExportOrder order = new ExportOrder("表", TableFormat.CSV, List.of("行"), total, content);
    return caller.as(who, () -> exports.start(order));
  }

  private Object cancel(long id) {
    exports.cancel(id);
    return null;
  }

  private ExportView find(String who, long id) throws Exception {
    return caller.as(who, exports::mine).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private ExportView until(String who, long id, Predicate<ExportView> reached) throws Exception {
    for (int i = 0; i < 600 && !reached.test(find(who, id)); i++) {
      sleep(50);
    }
    return find(who, id);
  }

  private String content(String who, long id) throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int next = 0;
    byte[] part;
    do {
      int position = next++;
      part = caller.as(who, () -> exports.part(id, position));
      all.write(part);
    } while (part.length > 0);
    return all.toString(StandardCharsets.UTF_8);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
