package org.opencomplaint.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencomplaint.web.policy.Policies.rate;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.DepartmentShare;
import org.opencomplaint.core.complaint.action.LiabilityEntry;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.penalty.MyAccountability.MyPenalty;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyOrder;
import org.opencomplaint.ejb.penalty.PenaltyRegister;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.ejb.policy.PolicyForm;
import org.opencomplaint.ejb.policy.PolicyStatus;
import org.opencomplaint.ejb.policy.PolicyVersions;
import org.opencomplaint.ejb.policy.PolicyView;
import org.opencomplaint.ejb.policy.WhatIf;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** Drafts, releases, and cases across a change of the policy; all in years no other test is in. */
@ExtendWith(ArquillianExtension.class)
class PolicyVersionsIT {
  private static final Paging ALL = new Paging(0, 200);
  private static LocalDate day = LocalDate.of(2036, 1, 7);

  @Inject private PolicyVersions policies;
  @Inject private Penalties penalties;
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;

  @BeforeEach
  void aDayInAYearOfItsOwn() {
    day = day.plusYears(2);
    at(day);
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void aDraftIsReleasedBySomebodyElseThanItsAuthor() throws Exception {
    PolicyView draft = draft(day.plusDays(1), "0.15");

    refused("FOUR_EYES", () -> caller.as("admin", () -> policies.release(draft.version(), null)));
    refused(
        "STALE",
        () -> caller.as("leader", () -> policies.release(draft.version(), draft.revision() - 1)));
    PolicyView released =
        caller.as("leader", () -> policies.release(draft.version(), draft.revision()));

    assertThat(released.status()).isEqualTo(PolicyStatus.RELEASED);
    assertThat(released.inForce()).isFalse();
    assertThat(released.decidedBy()).isNotEqualTo(released.draftedBy());
    at(day.plusDays(1));
    assertThat(view(draft.version()).inForce()).isTrue();
    assertThat(view(draft.basedOn()).until()).isEqualTo(day);
  }

  @Test
  void aReleasedVersionIsNeverChanged() throws Exception {
    PolicyView released = released(day.plusDays(1), "0.15");
    PolicyForm form = form(released.version(), day.plusDays(3));

    refused(
        "NOT_A_DRAFT",
        () -> caller.as("admin", () -> policies.change(released.version(), null, form)));
    refused(
        "NOT_A_DRAFT", () -> caller.as("admin", () -> policies.withdraw(released.version(), null)));
  }

  @Test
  void onlyTheAuthorChangesADraftAndOnlyFromTodayOnIsItReleased() throws Exception {
    PolicyView draft = draft(day.minusDays(1), "0.15");
    PolicyForm form = form(draft.version(), day);

    refused(
        "NOT_THE_AUTHOR",
        () -> caller.as("hr", () -> policies.change(draft.version(), null, form)));
    refused(
        "EFFECTIVE_PAST", () -> caller.as("leader", () -> policies.release(draft.version(), null)));
    refused("ROLE", () -> caller.as("manager", () -> policies.release(draft.version(), null)));
    assertThat(caller.as("admin", () -> policies.withdraw(draft.version(), null)).status())
        .isEqualTo(PolicyStatus.WITHDRAWN);
  }

  @Test
  void aDraftWithoutAReasonOrOnATakenDayIsNotReleased() throws Exception {
    PolicyView bare = caller.as("admin", () -> policies.draft(1));
    refused(
        "POLICY_REASON", () -> caller.as("leader", () -> policies.release(bare.version(), null)));

    released(day.plusDays(1), "0.15");
    PolicyView second = draft(day.plusDays(1), "0.16");
    refused(
        "EFFECTIVE_TAKEN",
        () -> caller.as("leader", () -> policies.release(second.version(), null)));
  }

  @Test
  void whatDoesNotFitIsToldBesideItsField() throws Exception {
    PolicyView draft = caller.as("admin", () -> policies.draft(1));
    PolicyForm good = form(draft.version(), day);
    PolicyForm bad =
        Policies.with(
            good,
            List.of(rate("1.00", "0.10"), rate("500.00", "0.05"), rate("500.00", "0.20")),
            List.of(good.roles().get(1), good.roles().get(1)));

    assertThatThrownBy(() -> caller.as("admin", () -> policies.change(draft.version(), null, bad)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.fields())
                    .extracting(Problem.FieldProblem::field, Problem.FieldProblem::code)
                    .containsExactlyInAnyOrder(
                        tuple("rates[0].from", "FIRST_BAND"),
                        tuple("rates[1].rate", "NEVER_FALLING"),
                        tuple("rates[2].from", "ASCENDING"),
                        tuple("roles[1].code", "ROLE_TWICE"),
                        tuple("roles[0].shareOf", "NO_OWN_SHARE")));
  }

  @Test
  void aCaseKeepsTheVersionItWasJudgedUnder() throws Exception {
    SampleCases.Person early = cases.hire("3000.00");
    SampleCases.Person late = cases.hire("3000.00");
    int old = caller.as("admin", () -> policies.inForce()).version();
    Money oldAmount = amountUnder(old);
    String before = cases.investigated("1200.00", early);
    PolicyView now = released(day.plusDays(1), "0.25");

    at(day.plusDays(2));
    cases.propose(before);
    cases.approve(before);
    String after = cases.served("1200.00", late);

    assertThat(mine(early, before).amount()).isEqualTo(oldAmount);
    assertThat(mine(early, before).liability().explanation().policyVersion()).isEqualTo(old);
    assertThat(mine(late, after).amount()).isEqualTo(Money.of("750.00"));
    assertThat(mine(late, after).liability().explanation().policyVersion())
        .isEqualTo(now.version());
  }

  @Test
  void departmentsShareALiabilityAndARoleOfThePolicyCountsTheirShare() throws Exception {
    PolicyView draft = caller.as("admin", () -> policies.draft(1));
    PolicyForm form = Policies.withJointHead(Policies.flat(form(draft.version(), day), "0.10"));
    caller.as("admin", () -> policies.change(draft.version(), null, form));
    caller.as("leader", () -> policies.release(draft.version(), null));
    SampleCases.Person caused = cases.hire("3000.00");
    SampleCases.Person caught = cases.hire("3000.00", "QUALITY", "head");
    SampleCases.Person head = cases.hire("6000.00", "QUALITY", "head");

    String number = cases.assigned();
    List<LiabilityEntry> liable =
        List.of(
            entry(caused, "DIRECT", "0.7"),
            entry(caught, "DIRECT", "0.3"),
            entry(head, "JOINT_HEAD", "1"));
    cases.find(
        number,
        "1200.00",
        liable,
        null,
        List.of(
            new DepartmentShare("LOGISTICS", new BigDecimal("0.7"), "装卸损坏"),
            new DepartmentShare("QUALITY", new BigDecimal("0.3"), "出库检验应当发现")));
    cases.propose(number);

    assertThat(registered(number))
        .extracting(PenaltyRegister.Line::role, PenaltyRegister.Line::amount)
        .containsExactlyInAnyOrder(
            tuple("DIRECT", Money.of("210.00")),
            tuple("DIRECT", Money.of("90.00")),
            tuple("JOINT_HEAD", Money.of("54.00")));
  }

  @Test
  void whoWouldHavePaidWhatIsReckonedFromTheSameFacts() throws Exception {
    SampleCases.Person person = cases.hire("3000.00");
    String number = cases.investigated("1200.00", person);
    cases.propose(number);
    Money before = registered(number).get(0).amount();
    PolicyView draft = draft(day.plusDays(1), "0.30");

    WhatIf trial = caller.as("admin", () -> policies.whatIf(draft.version(), 1, ALL));

    WhatIf.Effect effect =
        trial.rows().items().stream()
            .filter(row -> row.complaint().equals(number))
            .findFirst()
            .orElseThrow();
    assertThat(effect.before()).isEqualTo(before);
    assertThat(effect.after()).isEqualTo(Money.of("900.00"));
    assertThat(trial.before())
        .isEqualTo(sum(trial.departments().stream().map(one -> one.before()).toList()))
        .isEqualTo(sum(trial.rows().items().stream().map(WhatIf.Effect::before).toList()));
    assertThat(trial.after())
        .isEqualTo(sum(trial.departments().stream().map(one -> one.after()).toList()))
        .isEqualTo(sum(trial.rows().items().stream().map(WhatIf.Effect::after).toList()));
    assertThat(registered(number)).hasSize(1);
  }

  private Money amountUnder(int version) throws Exception {
    var bands = caller.as("admin", () -> policies.policy(version)).rateBands();
    BigDecimal rate =
        bands.stream()
            .filter(band -> band.from().compareTo(Money.of("1200.00")) <= 0)
            .reduce((low, high) -> high)
            .orElseThrow()
            .rate();
    return Money.rounded(rate.multiply(new BigDecimal("3000")));
  }

  private PolicyView draft(LocalDate from, String rate) throws Exception {
    return caller.as(
        "admin",
        () -> {
          PolicyView draft = policies.draft(policies.inForce().version());
          PolicyForm form = Policies.form(policies.policy(draft.version()), from);
          return policies.change(draft.version(), draft.revision(), Policies.flat(form, rate));
        });
  }

  private PolicyView released(LocalDate from, String rate) throws Exception {
    PolicyView draft = draft(from, rate);
    return caller.as("leader", () -> policies.release(draft.version(), null));
  }

  private PolicyForm form(int version, LocalDate from) throws Exception {
    return Policies.form(caller.as("admin", () -> policies.policy(version)), from);
  }

  private PolicyView view(int version) throws Exception {
    return caller.as("auditor", () -> policies.find(version));
  }

  private MyPenalty mine(SampleCases.Person person, String number) throws Exception {
    return caller.as(person.no(), () -> penalties.mine()).penalties().stream()
        .filter(penalty -> penalty.complaint().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private List<PenaltyRegister.Line> registered(String number) throws Exception {
    return caller
        .as(
            "auditor",
            () ->
                penalties.register(
                    new RegisterSearch(null, null, null, null, null, null, null),
                    PenaltyOrder.NEWEST_FIRST,
                    ALL))
        .items()
        .stream()
        .filter(line -> line.complaint().equals(number))
        .toList();
  }

  private static LiabilityEntry entry(SampleCases.Person person, String role, String share) {
    return new LiabilityEntry(person.no(), role, new BigDecimal(share), "未按规程");
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private void at(LocalDate date) {
    clock.moveTo(OffsetDateTime.of(date.atTime(9, 0), ZoneOffset.ofHours(8)));
  }
}
