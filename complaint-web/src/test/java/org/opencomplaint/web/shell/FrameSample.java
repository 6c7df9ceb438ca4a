package org.opencomplaint.web.shell;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** A page that does whatever the frame must cope with; only tests have it. */
@Named
@ViewScoped
public class FrameSample implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A line of the page. */
  public static class Remedy implements Serializable {
    private static final long serialVersionUID = 1L;

    private String basis;

    public String getBasis() {
      return basis;
    }

    public void setBasis(String basis) {
      this.basis = basis;
    }
  }

  @Inject private transient Notices notices;

  private final List<Remedy> remedies = List.of(new Remedy(), new Remedy());
  private String name;
  private Money amount;

  /** As a facade refuses a form. */
  public void refuse() {
    throw Problem.invalid(
        List.of(
            new FieldProblem("customer.name", "Size", Map.of("max", 3)),
            new FieldProblem("remedies[1].basis", "REMEDY_BASIS", Map.of()),
            new FieldProblem("nowhere", "UNKNOWN", Map.of())));
  }

  /** As it is when all is well. */
  public void finish() {
    notices.done("done with " + name);
  }

  /** As a mistake of ours shows itself. */
  public void fail() {
    throw new IllegalStateException("a secret of the program");
  }

  public List<Remedy> getRemedies() {
    return remedies;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }
}
