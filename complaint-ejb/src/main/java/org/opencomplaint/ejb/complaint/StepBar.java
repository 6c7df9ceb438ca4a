package org.opencomplaint.ejb.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Holding;
import org.opencomplaint.core.complaint.StageVisit;
import org.opencomplaint.core.complaint.StepState;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintFile.HeldBecause;
import org.opencomplaint.ejb.complaint.ComplaintFile.Step;
import org.opencomplaint.ejb.organisation.EmployeeName;

/** Where a complaint stands with each of the eight steps. */
final class StepBar {
  private StepBar() {}

  static List<Step> of(Complaint complaint) {
    return Stream.of(Stage.values())
        .filter(Stage::isOpen)
        .map(stage -> step(stage, complaint))
        .toList();
  }

  private static Step step(Stage stage, Complaint complaint) {
    List<StageVisit> visits =
        complaint.visits().stream().filter(visit -> visit.stage() == stage).toList();
    if (visits.isEmpty()) {
      return new Step(stage, StepState.of(stage, complaint), 0, null, null, null, null, null, null);
    }
    StageVisit last = visits.get(visits.size() - 1);
    Optional<Holding> holding = last.holdings().stream().reduce((earlier, later) -> later);
    return new Step(
        stage,
        StepState.of(stage, complaint),
        visits.size(),
        holding.map(Holding::employee).map(EmployeeName::of).orElse(null),
        holding.map(StepBar::because).orElse(null),
        last.enteredAt(),
        last.dueAt(),
        last.leftAt(),
        last.skippedWhy());
  }

  private static HeldBecause because(Holding holding) {
    return new HeldBecause(
        holding.basis(),
        holding.rule(),
        EmployeeName.of(holding.standsInFor()),
        EmployeeName.of(holding.recused()));
  }
}
