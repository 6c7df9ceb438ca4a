package org.opencomplaint.core.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.complaint.action.CorrectLoss;
import org.opencomplaint.core.complaint.action.DepartmentShare;
import org.opencomplaint.core.complaint.action.LiabilityEntry;
import org.opencomplaint.core.complaint.action.LossEntry;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.core.loss.Loss;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** What step 4 found; a later investigation adds new findings and leaves these readable. */
@Entity
public class Findings extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "investigator_id")
  private Employee investigator;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "root_cause_id")
  private Category rootCause;

  private String analysis;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "concealed_by_id")
  private Employee concealedBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  private Money loss;

  @Column(name = "policy_version")
  private int policyVersion;

  @OneToMany(mappedBy = "findings", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<DepartmentPart> departments = new ArrayList<>();

  @OneToMany(mappedBy = "findings", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<LossLine> lossLines = new ArrayList<>();

  @OneToMany(mappedBy = "findings", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Liability> liabilities = new ArrayList<>();

  /** Null unless they correct the loss of earlier ones. */
  @Embedded private LossCorrection correction;

  protected Findings() {}

  /** Everything as it was found, with another loss account. */
  Findings(Complaint complaint, Findings earlier, CorrectLoss form, ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.findings().size() + 1;
    this.investigator = earlier.investigator();
    this.rootCause = earlier.rootCause();
    this.analysis = earlier.analysis();
    this.concealedBy = earlier.concealedBy();
    this.submittedAt = context.now();
    this.policyVersion = earlier.policyVersion();
    this.correction = new LossCorrection(form.reason(), context.actor(), earlier.investigatedAt());
    account(form.lossLines());
    earlier.departments().forEach(part -> departments.add(new DepartmentPart(this, part)));
    earlier.liabilities().forEach(liable -> liabilities.add(new Liability(this, liable)));
  }

  Findings(Complaint complaint, SubmitFindings form, ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.findings().size() + 1;
    this.investigator = context.actor();
    this.rootCause = context.category("rootCause", Category.Tree.ROOT_CAUSE, form.rootCause());
    this.analysis = form.analysis();
    this.concealedBy =
        form.concealedBy() == null ? null : context.employee("concealedBy", form.concealedBy());
    this.submittedAt = context.now();
    account(form.lossLines());
    this.policyVersion = context.penaltyPolicy().version();
    FoundLiable found = FoundLiable.of(form, context);
    for (DepartmentShare part : form.departments()) {
      int index = departments.size();
      departments.add(new DepartmentPart(this, index + 1, found.departments().get(index), part));
    }
    for (LiabilityEntry liable : form.liabilities()) {
      int index = liabilities.size();
      liabilities.add(
          new Liability(this, index + 1, found.liable().get(index), liable, found.share(index)));
    }
  }

  private void account(List<LossEntry> entries) {
    for (LossEntry entry : entries) {
      lossLines.add(new LossLine(this, lossLines.size() + 1, entry));
    }
    loss = Loss.total(lossLines.stream().map(LossLine::item).toList());
  }

  /** Whether the loss account says just this. */
  boolean accountsFor(List<LossEntry> entries) {
    return lossLines.stream().map(LossLine::entry).toList().equals(entries);
  }

  /** Whether he investigated, or corrected the loss. */
  boolean isBy(Employee employee) {
    return investigator.equals(employee)
        || correction().map(LossCorrection::correctedBy).filter(employee::equals).isPresent();
  }

  /** L: what the complaint cost, never below zero (domain rules §6). */
  public Money loss() {
    return loss;
  }

  /** The version of the penalty policy it is judged under, whatever is in force later. */
  public int policyVersion() {
    return policyVersion;
  }

  /** How the liability is divided between departments; none if it is not. */
  public List<DepartmentPart> departments() {
    return List.copyOf(departments);
  }

  public Employee investigator() {
    return investigator;
  }

  public Category rootCause() {
    return rootCause;
  }

  public String analysis() {
    return analysis;
  }

  /** The head who concealed it; null if nobody did. */
  public Employee concealedBy() {
    return concealedBy;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  /** When the investigation ended that they come from; a later correction does not change it. */
  public Instant investigatedAt() {
    return correction().map(LossCorrection::investigatedAt).orElse(submittedAt);
  }

  /** That only the loss differs from the findings before; empty after an investigation. */
  public Optional<LossCorrection> correction() {
    return Optional.ofNullable(correction).filter(made -> made.reason() != null);
  }

  public List<LossLine> lossLines() {
    return List.copyOf(lossLines);
  }

  public List<Liability> liabilities() {
    return List.copyOf(liabilities);
  }
}
