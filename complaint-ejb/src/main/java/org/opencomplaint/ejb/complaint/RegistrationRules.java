package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.RegistrationFaults;
import org.opencomplaint.core.complaint.RegistrationFaults.Fault;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.usecase.FormCheck;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** What may be recorded in step 1, whoever records it and whenever it is put right. */
@ApplicationScoped
public class RegistrationRules {
  @Inject private FormCheck forms;
  @Inject private Complaints complaints;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Clock clock;

  /** What is wrong with a form that is to be recorded now; it need not be complete. */
  List<FieldProblem> problems(Registration form) {
    return Stream.of(
            forms.problems(form).stream(),
            told(RegistrationFaults.references(form, complaints.context(false))),
            told(dates(form, clock.instant())))
        .flatMap(found -> found)
        .toList();
  }

  /**
   * The same of what another system recorded: by when the customer wanted a reply may be over by
   * now, and codes are looked up when the row is stored.
   */
  public List<FieldProblem> problemsOfImported(Registration form) {
    Stream<Fault> dates =
        dates(form, clock.instant()).stream().filter(fault -> fault.field().equals("occurredAt"));
    return Stream.concat(forms.problems(form).stream(), told(dates.toList())).toList();
  }

  /** What is wrong with a correction, and was not wrong before. */
  List<FieldProblem> problems(Registration before, Registration after, Instant recordedAt) {
    Set<String> known =
        faults(before, recordedAt).map(RegistrationRules::key).collect(Collectors.toSet());
    return faults(after, recordedAt).filter(found -> !known.contains(key(found))).toList();
  }

  private Stream<FieldProblem> faults(Registration form, Instant recordedAt) {
    return Stream.concat(forms.problems(form).stream(), told(dates(form, recordedAt)));
  }

  private static String key(FieldProblem found) {
    return found.field() + " " + found.code();
  }

  private List<Fault> dates(Registration form, Instant recordedAt) {
    return RegistrationFaults.dates(form, recordedAt, clockPolicy.clocks().calendar().zone());
  }

  private static Stream<FieldProblem> told(List<Fault> faults) {
    return faults.stream().map(one -> new FieldProblem(one.field(), one.kind().name(), Map.of()));
  }
}
