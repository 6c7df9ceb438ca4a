package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.trail.TrailHash;

/** What holds of every complaint, whatever anybody did with it. */
final class WhatAlwaysHolds {
  /** Which stage may follow which, by domain rules §3. */
  private static final Map<Stage, Set<Stage>> NEXT =
      Map.of(
          Stage.REGISTRATION, EnumSet.of(Stage.VALIDITY),
          Stage.VALIDITY, EnumSet.of(Stage.ASSIGNMENT),
          Stage.ASSIGNMENT, EnumSet.of(Stage.INVESTIGATION),
          Stage.INVESTIGATION, EnumSet.of(Stage.PROPOSAL, Stage.ASSIGNMENT),
          Stage.PROPOSAL, EnumSet.of(Stage.APPROVAL),
          Stage.APPROVAL, EnumSet.of(Stage.EXECUTION, Stage.PROPOSAL, Stage.INVESTIGATION),
          Stage.EXECUTION, EnumSet.of(Stage.REVIEW, Stage.PROPOSAL),
          Stage.REVIEW, EnumSet.noneOf(Stage.class));

  private static final Set<Action> BACK_FROM_THE_END = EnumSet.of(Action.DISPUTE, Action.REOPEN);

  private WhatAlwaysHolds() {}

  /**
   * Fails if something does not.
   *
   * @param delegated the most that may be approved in another's place
   */
  static void check(Story story, Money delegated) {
    checkWhereItIs(story);
    checkFollowUp(story.complaint());
    checkTellings(story);
    story.complaint().proposals().forEach(proposal -> checkApprovals(proposal, delegated));
    checkSatisfaction(story.complaint());
    checkRemedies(story.complaint());
    checkNoStageIsSkipped(story.trail());
    checkVisitsAreWhereItWas(story);
    checkTrail(story);
  }

  /** What was promised to the customer is followed up until it is carried out. */
  private static void checkFollowUp(Complaint complaint) {
    boolean promised =
        Resolving.STAGES.contains(complaint.stage())
            && complaint
                .prospect()
                .filter(last -> last.resolvability() == Resolvability.NOT_YET_POSSIBLE)
                .isPresent();
    assertThat(complaint.followUp().isPresent()).isEqualTo(promised);
    assertThat(complaint.prospects().stream().filter(Prospect::isToBeMet).count())
        .isEqualTo(promised ? 1 : 0);
  }

  /** Nothing is told before it can be, and nobody counts as told who was not. */
  private static void checkTellings(Story story) {
    Complaint complaint = story.complaint();
    List<Instant> acknowledged = new ArrayList<>();
    for (Telling telling : complaint.tellings()) {
      assertThat(telling.toldAt() == null).isEqualTo(telling.unreachable() != null);
      if (telling.isTold()) {
        assertThat(telling.toldAt())
            .isBetween(complaint.intake().registeredAt(), telling.recordedAt());
      }
      if (telling.isTold() && telling.about() == TellingSubject.ACKNOWLEDGEMENT) {
        acknowledged.add(telling.toldAt());
      }
    }
    assertThat(complaint.acknowledgedAt())
        .isEqualTo(acknowledged.stream().min(Comparator.naturalOrder()).orElse(null));
    if (complaint.toTell() != null) {
      assertThat(complaint.toTell())
          .isEqualTo(
              complaint.stage().isOpen()
                  ? TellingSubject.ACKNOWLEDGEMENT
                  : TellingSubject.REJECTION);
    }
  }

  /** Every level was decided by another, none by the proposer, and by delegation to its limit. */
  private static void checkApprovals(Proposal proposal, Money delegated) {
    assertThat(proposal.approvals())
        .filteredOn(approval -> approval.decidedAt() != null && approval.countedWith() == null)
        .extracting(Approval::approver)
        .doesNotHaveDuplicates()
        .doesNotContain(proposal.proposer());
    for (Approval approval : proposal.approvals()) {
      if (approval.decidedFor() != null) {
        assertThat(proposal.value()).isLessThanOrEqualTo(delegated);
        assertThat(approval.decidedFor()).isNotEqualTo(approval.approver());
      }
    }
  }

  /** Satisfied is only who says so by score and word; and whoever is not has another round. */
  private static void checkSatisfaction(Complaint complaint) {
    for (Feedback feedback : complaint.feedbacks()) {
      if (feedback.satisfied() == null || feedback.satisfied()) {
        assertThat(feedback.said().dissatisfied()).isFalse();
        assertThat(feedback.said().satisfied()).isEqualTo(feedback.satisfied() != null);
      } else {
        assertThat(feedback.round()).isLessThan(complaint.round());
        assertThat(feedback.reason()).isNotBlank();
      }
    }
  }

  /** Only what was approved was carried out, and not before. */
  private static void checkRemedies(Complaint complaint) {
    for (Proposal proposal : complaint.proposals()) {
      for (Remedy remedy : proposal.remedies()) {
        if (remedy.isCarriedOut()) {
          assertThat(proposal.status()).isEqualTo(Proposal.Status.APPROVED);
          assertThat(remedy.carriedOutAt()).isAfterOrEqualTo(proposal.proposedAt());
        }
      }
    }
  }

  /** Nobody acts who is complained of or liable; right above such a one only the last resort. */
  static boolean mayAct(Employee employee, Story story) {
    Complaint complaint = story.complaint();
    Set<Employee> involved = involved(complaint);
    boolean above = involved.stream().anyMatch(one -> employee.equals(one.manager()));
    return !involved.contains(employee)
        && (!above || (employee.equals(complaint.holder()) && nobodyElseIsLeft(story)));
  }

  /** By the complaint and its last findings. */
  private static Set<Employee> involved(Complaint complaint) {
    Set<Employee> involved = new HashSet<>();
    involved.add(complaint.intake().complainedEmployee());
    complaint
        .currentFindings()
        .ifPresent(found -> found.liabilities().forEach(one -> involved.add(one.employee())));
    involved.remove(null);
    return involved;
  }

  private static boolean nobodyElseIsLeft(Story story) {
    Set<Employee> kept = involved(story.complaint());
    kept.addAll(kept.stream().map(Employee::manager).toList());
    story.complaint().currentProposal().map(Proposal::proposer).ifPresent(kept::add);
    return story.company.everybody().stream()
        .filter(one -> one.has(Role.MANAGER) || one.has(Role.LEADER))
        .allMatch(kept::contains);
  }

  private static void checkWhereItIs(Story story) {
    Complaint complaint = story.complaint();
    boolean open = complaint.stage().isOpen();
    if (open) {
      assertThat(mayAct(complaint.holder(), story)).as("held by who is recused").isTrue();
    }
    List<StageVisit> current =
        complaint.visits().stream().filter(visit -> visit.leftAt() == null).toList();
    assertThat(current).hasSize(open ? 1 : 0);
    assertThat(complaint.holder() != null).isEqualTo(open);
    assertThat(complaint.dueAt() != null).isEqualTo(open);
    assertThat(complaint.outcome() == null).isEqualTo(open);
    for (StageVisit visit : complaint.visits()) {
      List<Holding> holding = visit.holdings().stream().filter(one -> one.toAt() == null).toList();
      assertThat(holding).hasSize(current.contains(visit) ? 1 : 0);
    }
    if (open) {
      StageVisit here = current.get(0);
      assertThat(here.stage()).isEqualTo(complaint.stage());
      assertThat(here.dueAt()).isEqualTo(complaint.dueAt());
      assertThat(here.holdings())
          .last()
          .extracting(Holding::employee)
          .isEqualTo(complaint.holder());
    }
  }

  private static void checkNoStageIsSkipped(List<TrailEvent> trail) {
    for (TrailEvent event : trail) {
      Stage from = event.fromStage() == null ? Stage.REGISTRATION : event.fromStage();
      boolean moved = event.toStage() != from && event.toStage() != Stage.CLOSED;
      if (moved && from == Stage.CLOSED) {
        assertThat(BACK_FROM_THE_END).contains(event.action());
        assertThat(event.toStage()).isEqualTo(Stage.VALIDITY);
      } else if (moved && event.action() != Action.RESOLVE_ON_SPOT) {
        assertThat(NEXT.get(from)).contains(event.toStage());
      }
    }
  }

  private static void checkVisitsAreWhereItWas(Story story) {
    List<Stage> visited =
        story.complaint().visits().stream()
            .filter(visit -> visit.skippedWhy() == null)
            .map(StageVisit::stage)
            .toList();
    List<Stage> entered = new ArrayList<>(List.of(Stage.REGISTRATION));
    for (TrailEvent event : story.trail()) {
      if (event.toStage() != event.fromStage() && event.toStage().isOpen()) {
        entered.add(event.toStage());
      }
    }
    assertThat(visited).isEqualTo(entered);
  }

  private static void checkTrail(Story story) {
    String previous = TrailHash.GENESIS;
    int position = 0;
    for (TrailEvent event : story.trail()) {
      position++;
      assertThat(event.position()).isEqualTo(position);
      assertThat(event.previousHash()).isEqualTo(previous);
      previous = event.hash();
    }
    assertThat(story.complaint().trailLength()).isEqualTo(position);
    assertThat(story.complaint().trailHead()).isEqualTo(previous);
  }
}
