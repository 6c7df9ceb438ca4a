package org.opencomplaint.core.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.persistence.Identified;

/**
 * The written notice of a penalty (处罚通知单 T6) as it was put before the employee, byte for byte; the
 * database refuses edits. What changes the penalty afterwards is another notice.
 */
@Entity
@Table(name = "penalty_notice")
public class Notice extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "penalty_id")
  private Penalty penalty;

  private int position;
  private Money amount;

  @Column(name = "issued_at")
  private Instant issuedAt;

  private byte[] content;
  private String sha256;

  protected Notice() {}

  /**
   * Keeps a notice.
   *
   * @param position its place among the notices of the penalty, from 1
   * @param content the PDF
   * @param sha256 of the content, in hexadecimal
   */
  public Notice(Penalty penalty, int position, byte[] content, String sha256) {
    this.penalty = penalty;
    this.position = position;
    this.amount = penalty.amount();
    this.issuedAt = penalty.service().orElseThrow().noticedAt();
    this.content = content.clone();
    this.sha256 = sha256;
  }

  /** The number on the form, such as {@code CF-1052-1}. */
  public static String number(Penalty penalty, int position) {
    return "CF-" + penalty.id() + "-" + position;
  }

  public Penalty penalty() {
    return penalty;
  }

  public int position() {
    return position;
  }

  /** The PDF. */
  public byte[] content() {
    return content.clone();
  }

  public String sha256() {
    return sha256;
  }
}
