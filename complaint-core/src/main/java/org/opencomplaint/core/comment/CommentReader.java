package org.opencomplaint.core.comment;

import java.time.Duration;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;

/**
 * What somebody may do with a comment that counts.
 *
 * @param window for how long its author may correct it: before others have built on it
 */
public record CommentReader(Employee employee, Duration window, Instant now) {
  /** Whether he may word it anew: his own, and for a while. */
  public boolean mayCorrect(String authorNo, Instant writtenAt) {
    return employee.no().equals(authorNo) && now.isBefore(writtenAt.plus(window));
  }

  /** Whether he may take it back: his own, or as a superior whom it should not have got past. */
  public boolean mayWithdraw(String authorNo) {
    return employee.no().equals(authorNo)
        || employee.has(Role.MANAGER)
        || employee.has(Role.LEADER);
  }

  /** Whether he may still read what was withdrawn. */
  public boolean readsWithdrawn() {
    return employee.has(Role.MANAGER) || employee.has(Role.LEADER) || employee.has(Role.AUDITOR);
  }
}
