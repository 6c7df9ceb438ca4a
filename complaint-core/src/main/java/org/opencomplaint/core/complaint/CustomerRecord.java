package org.opencomplaint.core.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.persistence.Aggregate;

/**
 * What passed between the customer and us: what they brought, what they were promised, and what
 * they said to the result. The rest of the record is the {@link CaseFile}.
 */
@MappedSuperclass
public abstract class CustomerRecord extends Aggregate {
  @Embedded private Intake intake;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_tell")
  private TellingSubject toTell;

  @Column(name = "total_due_at")
  private Instant totalDueAt;

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Telling> tellings = new ArrayList<>();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<AddedFacts> addedFacts = new ArrayList<>();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Correction> corrections = new ArrayList<>();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Prospect> prospects = new ArrayList<>();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Feedback> feedbacks = new ArrayList<>();

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("attemptedAt")
  private List<ContactAttempt> contactAttempts = new ArrayList<>();

  protected CustomerRecord() {}

  CustomerRecord(Intake intake) {
    this.intake = intake;
    owe(TellingSubject.ACKNOWLEDGEMENT);
  }

  /**
   * From now on the customer is to be told this, and nothing that was to be told before.
   *
   * @param subject null for nothing; nothing can be told to a customer who left no contact
   */
  final void owe(TellingSubject subject) {
    toTell = intake.customer().isReachable() ? subject : null;
  }

  void promise(Instant doneBy) {
    totalDueAt = doneBy;
  }

  void add(Telling telling) {
    tellings.add(telling);
    if (telling.about() == toTell) {
      toTell = null;
    }
    boolean acknowledges = telling.isTold() && telling.about() == TellingSubject.ACKNOWLEDGEMENT;
    if (acknowledges && (acknowledgedAt == null || telling.toldAt().isBefore(acknowledgedAt))) {
      acknowledgedAt = telling.toldAt();
    }
  }

  void add(AddedFacts facts) {
    addedFacts.add(facts);
  }

  void add(Correction correction) {
    corrections.add(correction);
  }

  /** From now on this is what was said last of when it can be resolved. */
  void expect(Prospect prospect) {
    endFollowUp(prospect.setAt());
    prospects.add(prospect);
  }

  /** What was agreed with the customer is met, or nobody waits for it any more. */
  void endFollowUp(Instant now) {
    followUp().ifPresent(promise -> promise.end(now));
  }

  void add(Feedback feedback) {
    feedbacks.add(feedback);
  }

  void add(ContactAttempt attempt) {
    contactAttempts.add(attempt);
  }

  static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }

  /** Step 1. */
  public Intake intake() {
    return intake;
  }

  /** When the customer was first told the number and the promised times; null if never. */
  public Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  /** By when all steps are to be done with: the sum of their limits, or the day agreed. */
  public Instant totalDueAt() {
    return totalDueAt;
  }

  /** What the customer is still to be told; null for nothing. */
  public TellingSubject toTell() {
    return toTell;
  }

  /** Everything the customer was told, in the order in which it was recorded. */
  public List<Telling> tellings() {
    return List.copyOf(tellings);
  }

  /** What became known after step 1. */
  public List<AddedFacts> addedFacts() {
    return List.copyOf(addedFacts);
  }

  /** What of step 1 was put right, the first first. */
  public List<Correction> corrections() {
    return List.copyOf(corrections);
  }

  /** When it can be resolved, as it was said from step 2 on, the first first. */
  public List<Prospect> prospects() {
    return List.copyOf(prospects);
  }

  /** What was said last of when it can be resolved; empty until judged. */
  public Optional<Prospect> prospect() {
    return last(prospects);
  }

  /** The date agreed with the customer that is still to be met. */
  public Optional<Prospect> followUp() {
    return prospect().filter(Prospect::isToBeMet);
  }

  public List<Feedback> feedbacks() {
    return List.copyOf(feedbacks);
  }

  public List<ContactAttempt> contactAttempts() {
    return List.copyOf(contactAttempts);
  }
}
