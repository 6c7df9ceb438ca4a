package org.opencomplaint.ejb.payroll;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.Wage;
import org.opencomplaint.ejb.csv.CsvFile;
import org.opencomplaint.ejb.csv.CsvRow;
import org.opencomplaint.ejb.payroll.WageImportReport.RowProblem;
import org.opencomplaint.ejb.payroll.WageReader.WageRow;
import org.opencomplaint.ejb.usecase.Problem;

/** Takes the wages of a month from a file; a later file revises those of an earlier one. */
@ApplicationScoped
class WageImport {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Takes all good rows.
   *
   * @throws Problem INVALID if the file cannot be read or lacks a column
   */
  WageImportReport take(PayrollPeriod period, byte[] content) {
    CsvFile file = CsvFile.of(content);
    Map<String, Employee> employees = employees();
    WageReader reader = new WageReader(file.columns(), names(employees));
    try (Stream<CsvRow> rows = file.rows()) {
      rows.forEach(reader::read);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Map<Employee, Wage> known = wages(period);
    List<WageRow> good = reader.rows();
    good.forEach(row -> record(period, employees.get(row.employee()), row, known));
    List<RowProblem> problems = reader.problems();
    int rejected = (int) problems.stream().map(RowProblem::line).distinct().count();
    return new WageImportReport(good.size(), rejected, problems);
  }

  private static Map<String, String> names(Map<String, Employee> employees) {
    return employees.values().stream().collect(toMap(Employee::no, Employee::name));
  }

  private void record(
      PayrollPeriod period, Employee employee, WageRow row, Map<Employee, Wage> known) {
    Wage wage = known.get(employee);
    if (wage == null) {
      entities.persist(new Wage(period, employee, row.figures()));
    } else {
      wage.revise(row.figures());
    }
  }

  /** Also those who have left: they may have a last wage. */
  private Map<String, Employee> employees() {
    return entities
        .createQuery("select e from Employee e", Employee.class)
        .getResultStream()
        .collect(toMap(Employee::no, identity()));
  }

  private Map<Employee, Wage> wages(PayrollPeriod period) {
    return entities
        .createQuery("select w from Wage w where w.period = :period", Wage.class)
        .setParameter("period", period)
        .getResultStream()
        .collect(toMap(Wage::employee, identity()));
  }
}
