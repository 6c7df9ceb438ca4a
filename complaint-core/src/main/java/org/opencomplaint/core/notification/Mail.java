package org.opencomplaint.core.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.text.Characters;

/** An e-mail to an employee that is to go out, until the mail server has taken it. */
@Entity
public class Mail extends Identified {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final int DOUBLINGS = 6;
  private static final int MAX_FAILURE = 500;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "recipient_id")
  private Employee recipient;

  @Embedded private News news;

  private Instant at;

  private int attempts;

  /** When to try next; null once it is gone or given up. */
  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  private String failure;

  protected Mail() {}

  /** To go out at once. */
  public Mail(Employee recipient, News news, Instant now) {
    this.recipient = recipient;
    this.news = news;
    this.at = now;
    this.nextAt = now;
  }

  /** The mail server has taken it. */
  public void sent(Instant now) {
    attempts++;
    sentAt = now;
    nextAt = null;
    failure = null;
  }

  /**
   * The mail server could not be reached: again later, after ever longer pauses up to about an
   * hour.
   */
  public void postpone(String why, Instant now) {
    nextAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS)));
    failed(why);
  }

  /** Nobody will ever take it, such as to an address that is none. */
  public void giveUp(String why) {
    nextAt = null;
    failed(why);
  }

  private void failed(String why) {
    attempts++;
    failure = Characters.first(why, MAX_FAILURE);
  }

  public Employee recipient() {
    return recipient;
  }

  public News news() {
    return news;
  }

  /** When it was to be told. */
  public Instant at() {
    return at;
  }

  /** When to try next; null once it is gone or given up. */
  public Instant nextAt() {
    return nextAt;
  }
}
