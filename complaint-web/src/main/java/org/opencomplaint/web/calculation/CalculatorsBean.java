package org.opencomplaint.web.calculation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.calculation.Calculations;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.calculation.CalculatorInput.Row;
import org.opencomplaint.web.i18n.ProblemTexts;

/** What would this cost? The address holds the example, so that it can be kept and sent on. */
@Named("calculators")
@RequestScoped
public class CalculatorsBean {
  private static final List<String> ALL = List.of("penalties", "delay", "deadline", "deduction");

  @Inject private Calculations calculations;
  @Inject private CalculationWords words;
  @Inject private ProblemTexts problemTexts;

  private final Map<String, String> errors = new HashMap<>();
  private CalculatorInput input;
  private String what;
  private List<String> steps;

  @PostConstruct
  void read() {
    input =
        new CalculatorInput(
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    what = ALL.contains(input.text("what")) ? input.text("what") : ALL.get(0);
    if (input.isAsked()) {
      try {
        steps = reckon();
      } catch (Problem wrong) {
        wrong
            .fields()
            .forEach(field -> errors.putIfAbsent(field.field(), problemTexts.detail(field)));
      }
    }
  }

  private List<String> reckon() {
    return switch (what) {
      case "delay" -> words.delay(input.delay(), calculations);
      case "deadline" -> words.deadline(input.deadline(), calculations);
      case "deduction" -> words.deduction(input.deduction(), calculations);
      default -> words.penalties(input.penalties(), calculations);
    };
  }

  /** Which of them is shown. */
  public String getWhat() {
    return what;
  }

  /** All there are. */
  public List<String> getAll() {
    return ALL;
  }

  /** What was typed into a field. */
  public String text(String name) {
    return input.text(name);
  }

  /** Who is liable, as far as it was typed, and an empty row or more. */
  public List<Row> getPeople() {
    return input.people();
  }

  /** How departments share it, as far as it was typed, and an empty row or more. */
  public List<Row> getDepartments() {
    return input.departments();
  }

  /** What is wrong with a field; null if nothing is. */
  public String error(String field) {
    return errors.get(field);
  }

  /** All that is wrong. */
  public Map<String, String> getErrors() {
    return errors;
  }

  /** The answer and how it comes about, the answer first; null until it was asked for. */
  public List<String> getSteps() {
    return steps;
  }
}
