package org.opencomplaint.core.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;

/**
 * What the eight steps leave on a complaint (投诉处理表), in the order in which it came. Only the steps
 * write it; nothing in it is ever taken back or overwritten by a later round.
 */
@MappedSuperclass
public abstract class CaseFile extends CustomerRecord {
  static final int REFUSALS_BEFORE_ARBITRATION = 2;

  @Embedded private Validity validity;
  @Embedded private Review review;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lead_department_id")
  private Department leadDepartment;

  @ManyToMany
  @JoinTable(
      name = "co_handling_department",
      joinColumns = @JoinColumn(name = "complaint_id"),
      inverseJoinColumns = @JoinColumn(name = "department_id"))
  private List<Department> coHandling = new ArrayList<>();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Assignment> assignments = new ArrayList<>();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Findings> findings = new ArrayList<>();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Proposal> proposals = new ArrayList<>();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("dueOn")
  private List<Improvement> improvements = new ArrayList<>();

  @Transient private List<Improvement> planned = List.of();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Opinion> opinions = new ArrayList<>();

  protected CaseFile() {}

  CaseFile(Intake intake) {
    super(intake);
  }

  void judge(Validity judgement) {
    validity = judgement;
  }

  void assignTo(Assignment assignment, List<Department> helpers) {
    assignments.add(assignment);
    leadDepartment = assignment.department();
    coHandling.clear();
    coHandling.addAll(helpers);
  }

  /** What was assigned stays as it was written; who answers for it now is another. */
  void replaceDepartment(Department merged, Department into) {
    if (merged.equals(leadDepartment)) {
      leadDepartment = into;
    }
    if (coHandling.remove(merged) && !coHandling.contains(into) && !into.equals(leadDepartment)) {
      coHandling.add(into);
    }
  }

  void add(Opinion opinion) {
    opinions.add(opinion);
  }

  void add(Findings found) {
    findings.add(found);
  }

  void add(Proposal proposal) {
    proposals.add(proposal);
  }

  void conclude(Review written, List<Improvement> wanted) {
    review = written;
    improvements.addAll(wanted);
    planned = List.copyOf(wanted);
  }

  /** How many times a department has refused it. */
  long refusals() {
    return assignments.stream().filter(Assignment::isRefused).count();
  }

  boolean needsArbitration() {
    return refusals() >= REFUSALS_BEFORE_ARBITRATION;
  }

  /** Who found it not justified, if that was the last word on it. */
  Optional<Employee> rejectedBy() {
    return validity().filter(Validity::isRejection).map(Validity::judgedBy);
  }

  Assignment currentAssignment() {
    return last(assignments).orElseThrow();
  }

  Proposal requireProposal() {
    return currentProposal().orElseThrow();
  }

  /** The findings of the last investigation. */
  public Optional<Findings> currentFindings() {
    return last(findings);
  }

  /** The last proposal, whatever became of it. */
  public Optional<Proposal> currentProposal() {
    return last(proposals);
  }

  /**
   * Whether the employee is complained of, was ever found liable or leads somebody who was, or has
   * investigated, given an opinion, proposed or approved: then he does not hear an appeal (domain
   * rules §8).
   */
  public boolean tookPart(Employee employee) {
    return Recusal.ever(this).keepsOut(employee)
        || findings().stream().anyMatch(found -> found.isBy(employee))
        || opinions().stream().anyMatch(opinion -> opinion.givenBy().equals(employee))
        || proposals().stream().anyMatch(proposal -> proposal.tookPart(employee));
  }

  /** What the co-handling departments think, the first first. */
  public List<Opinion> opinions() {
    return List.copyOf(opinions);
  }

  /** Step 2; empty until judged. */
  public Optional<Validity> validity() {
    return Optional.ofNullable(validity).filter(judged -> judged.verdict() != null);
  }

  /** Step 8; empty until closed by review. */
  public Optional<Review> review() {
    return Optional.ofNullable(review).filter(written -> written.summary() != null);
  }

  /** The responsible department; null until assigned. */
  public Department leadDepartment() {
    return leadDepartment;
  }

  public List<Department> coHandling() {
    return List.copyOf(coHandling);
  }

  public List<Assignment> assignments() {
    return List.copyOf(assignments);
  }

  public List<Findings> findings() {
    return List.copyOf(findings);
  }

  public List<Proposal> proposals() {
    return List.copyOf(proposals);
  }

  public List<Improvement> improvements() {
    return List.copyOf(improvements);
  }

  /** Those of them that the closing review set just now; none at other times. */
  public List<Improvement> planned() {
    return planned;
  }
}
