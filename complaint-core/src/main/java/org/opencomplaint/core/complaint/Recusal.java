package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Employee;

/**
 * Recusal (回避, domain rules §3): the complained-of employee, anyone liable, and their direct line
 * managers take no action on a complaint, nor hear an appeal; they may be heard and comment. The
 * next manager up takes over.
 *
 * <p>It goes by what is known when the action is taken: whoever investigates may find people of
 * their own liable, and is kept out from then on. Where everybody else is kept out, too, a line
 * manager who was made the holder may act; the complained-of and the liable never may.
 */
public final class Recusal {
  /** Of every row of the transition table. */
  static final Precondition NOT_RECUSED =
      only(Guard.RECUSED, (complaint, actor, now) -> mayAct(complaint, actor));

  private final Set<Employee> involved;
  private final Set<Employee> recused;

  private Recusal(Set<Employee> involved) {
    this.involved = Set.copyOf(involved);
    this.recused = withManagers(involved);
  }

  /** Whether the employee may act on it: not recused, or the last resort. */
  public static boolean mayAct(Complaint complaint, Employee employee) {
    Recusal recusal = of(complaint);
    return !recusal.keepsOut(employee)
        || (employee.equals(complaint.holder()) && !recusal.involved().contains(employee));
  }

  /** By what is known now: whom the customer complains of, and the last findings. */
  public static Recusal of(CaseFile complaint) {
    return of(complaint, complaint.currentFindings().stream());
  }

  /** As it will be once these are the findings. */
  static Recusal after(Findings found, CaseFile complaint) {
    return of(complaint, Stream.of(found));
  }

  /** By whatever was ever found: who was cleared later does not judge those who were not. */
  static Recusal ever(CaseFile complaint) {
    return of(complaint, complaint.findings().stream());
  }

  /** Of nobody: who would act if nobody had to keep out. */
  static Recusal none() {
    return new Recusal(Set.of());
  }

  private static Recusal of(CaseFile complaint, Stream<Findings> findings) {
    Stream<Employee> liable =
        findings.flatMap(found -> found.liabilities().stream()).map(Liability::employee);
    return new Recusal(
        Stream.concat(Stream.ofNullable(complaint.intake().complainedEmployee()), liable)
            .collect(Collectors.toSet()));
  }

  private static Set<Employee> withManagers(Set<Employee> involved) {
    Set<Employee> recused = new HashSet<>(involved);
    involved.stream().map(Employee::manager).filter(one -> one != null).forEach(recused::add);
    return Set.copyOf(recused);
  }

  /** The complained-of employee and anyone liable. */
  public Set<Employee> involved() {
    return involved;
  }

  /** Those involved and their direct line managers. */
  public Set<Employee> recused() {
    return recused;
  }

  /** Whether the employee is one of those. */
  public boolean keepsOut(Employee employee) {
    return recused.contains(employee);
  }

  /** For whom of those meant, who are kept out, the employee is the next manager up. */
  Optional<Employee> keptOutBelow(Employee employee, Predicate<Employee> meant) {
    return recused.stream()
        .filter(meant)
        .filter(one -> nextUp(one).filter(employee::equals).isPresent())
        .min(Comparator.comparing(Employee::no));
  }

  private Optional<Employee> nextUp(Employee employee) {
    return Stream.iterate(employee.manager(), one -> one != null, Employee::manager)
        .filter(one -> one.isActive() && !keepsOut(one))
        .findFirst();
  }
}
