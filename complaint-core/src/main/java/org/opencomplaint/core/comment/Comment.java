package org.opencomplaint.core.comment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.typed.Text;

/**
 * A remark on a complaint. It is corrected or withdrawn by another version, so that nobody's answer
 * ever stands below something else than he answered.
 */
@Entity
@Table(name = "complaint_comment")
public class Comment extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "author_id")
  private Employee author;

  @Column(name = "written_at")
  private Instant writtenAt;

  @OneToMany(mappedBy = "comment", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<CommentVersion> versions = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "comment_mention",
      joinColumns = @JoinColumn(name = "comment_id"),
      inverseJoinColumns = @JoinColumn(name = "employee_id"))
  private Set<Employee> mentioned = new HashSet<>();

  protected Comment() {}

  /** Somebody remarks something. */
  public Comment(Complaint complaint, String content, Employee author, Instant now) {
    this.complaint = complaint;
    this.author = author;
    this.writtenAt = now;
    add(Text.strip(content), author, now);
  }

  /**
   * Those whom it names, whether or not a correction still does.
   *
   * @return those who have not been told of it yet, the author apart
   */
  public Set<Employee> mention(Set<Employee> people) {
    Set<Employee> news = new HashSet<>(people);
    news.removeAll(mentioned);
    mentioned.addAll(news);
    news.remove(author);
    return news;
  }

  /** Says it in other words; those before stay readable. */
  public void correct(String content, Instant now) {
    add(Text.strip(content), author, now);
  }

  /** It does not count any more. */
  public void withdraw(Employee by, Instant now) {
    add(null, by, now);
  }

  private void add(String content, Employee by, Instant now) {
    versions.add(new CommentVersion(this, versions.size() + 1, content, by, now));
  }

  /** Whether somebody has taken it back. */
  public boolean isWithdrawn() {
    return versions.get(versions.size() - 1).content() == null;
  }

  public Employee author() {
    return author;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public Complaint complaint() {
    return complaint;
  }
}
