package org.opencomplaint.ejb.imports;

import static org.opencomplaint.ejb.imports.ImportField.CATEGORY;
import static org.opencomplaint.ejb.imports.ImportField.CHANNEL;
import static org.opencomplaint.ejb.imports.ImportField.CUSTOMER_ADDRESS;
import static org.opencomplaint.ejb.imports.ImportField.CUSTOMER_ANONYMOUS;
import static org.opencomplaint.ejb.imports.ImportField.CUSTOMER_CONFIDENTIAL;
import static org.opencomplaint.ejb.imports.ImportField.CUSTOMER_EMAIL;
import static org.opencomplaint.ejb.imports.ImportField.CUSTOMER_KIND;
import static org.opencomplaint.ejb.imports.ImportField.CUSTOMER_NAME;
import static org.opencomplaint.ejb.imports.ImportField.CUSTOMER_PHONE;
import static org.opencomplaint.ejb.imports.ImportField.CUSTOMER_PHONE2;
import static org.opencomplaint.ejb.imports.ImportField.DEMAND_AMOUNT;
import static org.opencomplaint.ejb.imports.ImportField.DEMAND_REMEDY;
import static org.opencomplaint.ejb.imports.ImportField.FACTS;
import static org.opencomplaint.ejb.imports.ImportField.OCCURRED_AT;
import static org.opencomplaint.ejb.imports.ImportField.PLACE;
import static org.opencomplaint.ejb.imports.ImportField.REPLY_BY;
import static org.opencomplaint.ejb.imports.ImportField.SEVERITY;
import static org.opencomplaint.ejb.imports.ImportField.SUBJECT_BATCH;
import static org.opencomplaint.ejb.imports.ImportField.SUBJECT_DEFECTIVE_QUANTITY;
import static org.opencomplaint.ejb.imports.ImportField.SUBJECT_DEPARTMENT;
import static org.opencomplaint.ejb.imports.ImportField.SUBJECT_EMPLOYEE;
import static org.opencomplaint.ejb.imports.ImportField.SUBJECT_ORDER_NO;
import static org.opencomplaint.ejb.imports.ImportField.SUBJECT_PRODUCT;
import static org.opencomplaint.ejb.imports.ImportField.SUBJECT_QUANTITY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.Demand;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.text.Characters;
import org.opencomplaint.ejb.csv.CsvRow;
import org.opencomplaint.ejb.csv.CsvText;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Makes registrations of rows, as the mapping says. */
final class RowReader {
  private final ImportMapping mapping;
  private final Function<Registration, List<FieldProblem>> formCheck;

  RowReader(ImportMapping mapping, Function<Registration, List<FieldProblem>> formCheck) {
    this.mapping = mapping;
    this.formCheck = formCheck;
  }

  /** Reads a row and finds all that is wrong in it. */
  ReadRow read(CsvRow row) {
    int line = row.line();
    if (row.isTooLong()) {
      return ReadRow.unreadable(line, new FieldProblem(null, "COLUMN_COUNT", Map.of()));
    }
    RowValues values = new RowValues(mapping, row::cell);
    Registration form = registration(values);
    String key = mapping.key().fill(row::cell);
    List<FieldProblem> problems = new ArrayList<>(values.problems());
    checkKey(key, problems);
    checkForm(form, values, problems);
    return new ReadRow(line, key, form, values, problems);
  }

  private static void checkKey(String key, List<FieldProblem> problems) {
    if (key.isEmpty()) {
      problems.add(new FieldProblem("key", "NotBlank", Map.of()));
    } else if (Characters.count(key) > ReadRow.KEY_LENGTH) {
      problems.add(new FieldProblem("key", "Size", Map.of("max", ReadRow.KEY_LENGTH)));
    } else if (CsvText.isScientific(key)) {
      problems.add(new FieldProblem("key", "SCIENTIFIC", Map.of("value", key)));
    }
  }

  /** A field that could not be read is not said to be missing as well. */
  private void checkForm(Registration form, RowValues values, List<FieldProblem> problems) {
    Set<String> told = problems.stream().map(FieldProblem::field).collect(Collectors.toSet());
    formCheck.apply(form).stream()
        .filter(found -> !told.contains(found.field()))
        .map(found -> values.problem(found.field(), found.code(), numbers(found.parameters())))
        .forEach(problems::add);
  }

  private static Map<String, Object> numbers(Map<String, Object> parameters) {
    Map<String, Object> numbers = new HashMap<>(parameters);
    numbers.values().removeIf(value -> !(value instanceof Number));
    return numbers;
  }

  private static Registration registration(RowValues row) {
    return new Registration(
        row.code(CHANNEL, Channel.class),
        row.code(SEVERITY, Severity.class),
        row.text(CATEGORY),
        customer(row),
        subject(row),
        row.text(FACTS),
        new Demand(row.code(DEMAND_REMEDY, RemedyKind.class), row.amount(DEMAND_AMOUNT)),
        row.moment(OCCURRED_AT),
        row.text(PLACE),
        row.day(REPLY_BY));
  }

  private static CustomerDetails customer(RowValues row) {
    return new CustomerDetails(
        row.code(CUSTOMER_KIND, Customer.Kind.class),
        row.text(CUSTOMER_NAME),
        row.identifier(CUSTOMER_PHONE),
        row.identifier(CUSTOMER_PHONE2),
        row.text(CUSTOMER_EMAIL),
        row.text(CUSTOMER_ADDRESS),
        row.flag(CUSTOMER_ANONYMOUS),
        row.flag(CUSTOMER_CONFIDENTIAL));
  }

  private static Subject subject(RowValues row) {
    return new Subject(
        row.text(SUBJECT_PRODUCT),
        row.identifier(SUBJECT_ORDER_NO),
        row.identifier(SUBJECT_BATCH),
        row.number(SUBJECT_QUANTITY),
        row.number(SUBJECT_DEFECTIVE_QUANTITY),
        row.text(SUBJECT_DEPARTMENT),
        row.identifier(SUBJECT_EMPLOYEE));
  }
}
