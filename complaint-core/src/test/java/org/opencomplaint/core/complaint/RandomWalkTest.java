package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.clock.Calendars;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Dispute;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.Opine;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.complaint.action.Supplement;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Delegation;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** Anybody does anything at any time: what must hold always, holds. */
class RandomWalkTest {
  private static final List<Action> BY_HAND =
      Stream.of(Action.values()).filter(action -> action.form() != null).toList();

  private static final int WALKS = 120;
  private static final int ATTEMPTS = 100;
  private static final Money DELEGATED = Money.of("5000.00");

  private final Set<Action> done = EnumSet.noneOf(Action.class);
  private final Set<Guard> refusedBy = EnumSet.noneOf(Guard.class);

  @Test
  void whateverAnybodyTriesTheRulesHold() {
    for (int seed = 0; seed < WALKS; seed++) {
      walk(new Random(seed));
    }
    assertThat(done)
        .as("actions that were taken at least once")
        .isEqualTo(
            EnumSet.complementOf(
                EnumSet.of(
                    Action.REGISTER,
                    Action.ATTACH,
                    Action.WITHDRAW_ATTACHMENT,
                    Action.POSTPONE,
                    Action.HAND_OVER,
                    Action.ABSORB,
                    Action.RELEASE,
                    Action.COME_BACK)));
    assertThat(refusedBy)
        .as("guards that refused something")
        .contains(
            Guard.NOT_IN_THIS_STAGE,
            Guard.ROLE,
            Guard.OTHER_DEPARTMENT,
            Guard.RECUSED,
            Guard.DIRECT_SHARES,
            Guard.INVESTIGATOR_LIABLE,
            Guard.OWN_PROPOSAL,
            Guard.LEVEL_ORDER,
            Guard.LEVEL_PERSON,
            Guard.DELEGATION_LIMIT,
            Guard.RETURN_TARGET,
            Guard.REMEDY_AGAIN,
            Guard.NOT_SATISFIED,
            Guard.SETTLED,
            Guard.PENALTIES_SERVED);
  }

  private void walk(Random random) {
    Company company = new Company();
    new Story(company, Forms.registration(Severity.GENERAL), "2026-09-15T09:00");
    delegate(company, random);
    Severity severity = Severity.values()[random.nextInt(3)];
    Subject subject =
        random.nextInt(3) == 0
            ? Forms.about(oneOf(company.everybody(), random))
            : Forms.about("轴承 6204");
    Story story =
        new Story(
            company,
            Forms.registration(severity, Company.DEFECT, "收到的轴承有裂纹", subject),
            "2026-09-15T09:00");
    for (int i = 0; i < ATTEMPTS; i++) {
      story.pass(Duration.ofMinutes(random.nextInt(300)));
      attempt(story, random);
      WhatAlwaysHolds.check(story, DELEGATED);
    }
  }

  private void attempt(Story story, Random random) {
    Employee actor = anybody(story, random);
    ActionForm form = form(anything(story, actor, random), story, random);
    String before = Snapshot.of(story.complaint());
    int events = story.trail().size();
    try {
      boolean mayAct = WhatAlwaysHolds.mayAct(actor, story);
      story.penaltiesServed(random.nextInt(4) > 0).act(actor, form);
      assertThat(mayAct).as("%s by %s, who is recused", form, actor.no()).isTrue();
      done.add(form.action());
      assertThat(story.trail()).hasSize(events + 1);
    } catch (ActionRefused refused) {
      refusedBy.add(refused.guard());
      assertThat(Snapshot.of(story.complaint())).isEqualTo(before);
    }
  }

  /** Mostly something that is offered to him, and often the step that waits for him. */
  private static Action anything(Story story, Employee actor, Random random) {
    List<Action> offered = story.complaint().actionsOpenTo(actor, story.now());
    if (offered.isEmpty() || random.nextInt(3) == 0) {
      return oneOf(BY_HAND, random);
    }
    return random.nextBoolean() ? offered.get(0) : oneOf(offered, random);
  }

  private static Employee anybody(Story story, Random random) {
    List<Employee> delegates =
        story.company.everybody().stream()
            .filter(one -> Delegated.delegator(story.complaint(), one, story.now()).isPresent())
            .toList();
    if (!delegates.isEmpty() && random.nextInt(3) == 0) {
      return oneOf(delegates, random);
    }
    if (story.holderNow() != null && random.nextInt(3) > 0) {
      return story.holderNow();
    }
    return oneOf(story.company.everybody(), random);
  }

  private static ActionForm form(Action action, Story story, Random random) {
    Company company = story.company;
    Employee somebody = oneOf(company.everybody(), random);
    return switch (action) {
      case ACCEPT -> Forms.accept();
      case REJECT -> random.nextInt(6) == 0 ? Forms.reject() : Forms.accept();
      case RESOLVE_ON_SPOT -> random.nextInt(3) == 0 ? Forms.onTheSpot("200.00") : Forms.accept();
      case ASSIGN ->
          new Assign(
              oneOf(List.of("QUALITY", "LOGISTICS", "OFFICE"), random),
              List.of("QUALITY", "LOGISTICS"),
              "由该部门生产");
      case SUBMIT_FINDINGS ->
          oneOf(
              List.of(
                  Forms.nobodyLiable(),
                  Forms.findings(somebody),
                  Forms.findings(Forms.liable(somebody, LiabilityRole.SUPERVISOR, "1")),
                  Forms.findings(
                      Forms.liable(company.driver, LiabilityRole.DIRECT, "1"),
                      Forms.liable(somebody, LiabilityRole.SUPERVISOR, "1"))),
              random);
      case REFUSE -> Forms.refuse();
      case PROPOSE -> Forms.propose(oneOf(List.of("0.00", "1000.01", "10000.01"), random));
      case APPROVE -> Forms.approve();
      case RETURN -> Forms.giveBack(oneOf(List.of(Stage.values()), random));
      case COMPLETE ->
          Forms.complete(
              Forms.executions(story.complaint(), somebody, story.now()),
              story.now(),
              said(random),
              List.of());
      case DISSATISFIED ->
          Forms.dissatisfied(
              story.now(),
              said(random),
              random.nextBoolean()
                  ? List.of()
                  : Forms.executions(story.complaint(), somebody, story.now()),
              List.of());
      case CLOSE -> Forms.close();
      case WITHDRAW -> random.nextInt(20) == 0 ? new Withdraw("客户撤诉") : Forms.accept();
      case MERGE ->
          random.nextInt(20) == 0
              ? new Merge(oneOf(company.complaints(), random).number(), "同一批货")
              : Forms.approve();
      case PAUSE -> Forms.pauseUntil(story.now().plus(Duration.ofHours(random.nextInt(900))));
      case RESUME -> Forms.resume();
      case EXTEND -> Forms.extend(1 + random.nextInt(20), story.now());
      case REASSIGN -> Forms.reassign(random.nextBoolean() ? company.otherHandler : somebody);
      case CHANGE_SEVERITY -> Forms.severity(oneOf(List.of(Severity.values()), random));
      case CHANGE_RESOLVABILITY ->
          random.nextBoolean()
              ? Forms.shortTerm()
              : Forms.notYetPossible(anyDay(story, random), story.now());
      case NEGOTIATE_DATE -> Forms.negotiate(anyDay(story, random), story.now());
      case CORRECT_LOSS -> Forms.loss(random.nextInt(5) + "00.00");
      case SUPPLEMENT -> new Supplement("还有一箱");
      case CORRECT ->
          oneOf(
              List.of(
                  Forms.correct("product " + random.nextInt(3)),
                  Forms.correct(Forms.about(somebody)),
                  Forms.nobodyComplainedOf()),
              random);
      case OPINE -> new Opine("包装不足以防潮");
      case TELL ->
          random.nextBoolean()
              ? Forms.unreachable(oneOf(List.of(TellingSubject.values()), random))
              : Forms.tell(
                  oneOf(List.of(TellingSubject.values()), random),
                  story.now().minus(Duration.ofMinutes(random.nextInt(600))));
      case DISPUTE -> new Dispute("不是我弄坏的");
      case REOPEN -> new Reopen("又出现裂纹");
      case REGISTER, ATTACH, WITHDRAW_ATTACHMENT, POSTPONE, HAND_OVER, ABSORB, RELEASE, COME_BACK ->
          throw new IllegalArgumentException();
    };
  }

  private static CustomerFeedback said(Random random) {
    return new CustomerFeedback(
        null, 1 + random.nextInt(5), null, 1 + random.nextInt(5), null, word(random));
  }

  private static Boolean word(Random random) {
    return random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
  }

  private static LocalDate anyDay(Story story, Random random) {
    return LocalDate.ofInstant(story.now(), Calendars.SHANGHAI).plusDays(random.nextInt(400));
  }

  private static void delegate(Company company, Random random) {
    LocalDate first = LocalDate.of(2026, 9, 15).plusDays(random.nextInt(3));
    for (Employee superior : List.of(company.head, company.manager, company.leader)) {
      Employee somebody = oneOf(company.everybody(), random);
      superior.delegate(
          new Delegation(
              superior, somebody, DELEGATED, first, first.plusDays(20), Calendars.SHANGHAI));
    }
  }

  private static <T> T oneOf(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
