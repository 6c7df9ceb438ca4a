package org.opencomplaint.web.reply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.reply.Occasion;
import org.opencomplaint.ejb.reply.ReplyTemplate;
import org.opencomplaint.ejb.reply.ReplyTemplateForm;
import org.opencomplaint.ejb.reply.ReplyTemplates;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;

/** Administrators who write at the same time. */
@ExtendWith(ArquillianExtension.class)
class ReplyTemplatesIT {
  @Inject private ReplyTemplates templates;
  @Inject private ActingCaller caller;

  @Resource private ManagedExecutorService executor;

  private final String name = "同名" + UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void noneIsOffered() throws Exception {
    for (ReplyTemplate one : ours()) {
      admin(() -> templates.retire(one.id(), one.version()));
    }
  }

  @Test
  void aNameIsTakenOnceHoweverManyTakeItAtOnce() throws Exception {
    assertOneIsTaken(IntStream.range(0, 20).mapToObj(i -> adding(name)).toList());
  }

  @Test
  void aNameIsGivenToOneHoweverManyAreRenamedAtOnce() throws Exception {
    for (int i = 0; i < 8; i++) {
      adding(name + i).call();
    }
    List<Callable<Void>> renamed = new ArrayList<>();
    for (ReplyTemplate one : ours()) {
      renamed.add(() -> admin(() -> templates.change(one.id(), one.version(), form(name))));
    }
    assertOneIsTaken(renamed);
  }

  private void assertOneIsTaken(List<Callable<Void>> tries) throws Exception {
    List<Future<Void>> running = tries.stream().map(executor::submit).toList();
    int done = 0;
    for (Future<Void> each : running) {
      try {
        each.get();
        done++;
      } catch (ExecutionException refused) {
        assertThat(refused.getCause())
            .isInstanceOfSatisfying(
                Problem.class,
                problem ->
                    assertThat(problem.fields())
                        .extracting(field -> field.field() + " " + field.code())
                        .containsExactly("name NAME_TAKEN"));
      }
    }
    assertThat(done).isEqualTo(1);
  }

  private Callable<Void> adding(String called) {
    return () -> admin(() -> templates.add(form(called)));
  }

  private static ReplyTemplateForm form(String called) {
    return new ReplyTemplateForm(Occasion.NOTICE, "zh_CN", called, "已处理");
  }

  private List<ReplyTemplate> ours() throws Exception {
    return caller.as(
        "admin",
        () -> templates.all("zh_CN").stream().filter(one -> one.name().startsWith(name)).toList());
  }

  private Void admin(Runnable task) throws Exception {
    return caller.as(
        "admin",
        () -> {
          task.run();
          return null;
        });
  }
}
