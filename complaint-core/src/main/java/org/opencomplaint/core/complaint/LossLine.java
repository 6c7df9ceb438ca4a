package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.opencomplaint.core.complaint.action.LossEntry;
import org.opencomplaint.core.loss.LossItem;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.persistence.Identified;

/** One line of the loss account (损失核算, domain rules §6). */
@Entity
@Table(name = "loss_line")
public class LossLine extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "findings_id")
  private Findings findings;

  private int position;

  @Enumerated(EnumType.STRING)
  private LossKind kind;

  private String description;
  private BigDecimal quantity;

  @Column(name = "unit_cost")
  private Money unitCost;

  private Money amount;

  protected LossLine() {}

  LossLine(Findings findings, int position, LossEntry entry) {
    this.findings = findings;
    this.position = position;
    this.kind = entry.kind();
    this.description = entry.description();
    this.quantity = entry.quantity();
    this.unitCost = entry.unitCost();
    this.amount = item().amount();
  }

  /** The line as the loss is added up from. */
  LossItem item() {
    return new LossItem(kind, quantity, unitCost);
  }

  LossEntry entry() {
    return new LossEntry(kind, description, quantity, unitCost);
  }

  public LossKind kind() {
    return kind;
  }

  public String description() {
    return description;
  }

  public BigDecimal quantity() {
    return quantity;
  }

  public Money unitCost() {
    return unitCost;
  }

  /** Quantity × unit cost, rounded; a RECOVERY lowers the loss by it. */
  public Money amount() {
    return amount;
  }
}
