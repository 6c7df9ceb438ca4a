package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.opencomplaint.core.complaint.action.Close;

/** What was learnt from the complaint (step 8); empty until closed. */
@Embeddable
public class Review {
  private String summary;
  private String lessons;

  @Column(name = "expected_score")
  private BigDecimal expectedScore;

  @Column(name = "perceived_score")
  private BigDecimal perceivedScore;

  protected Review() {}

  Review(Close form) {
    summary = form.summary();
    lessons = form.lessons();
    expectedScore = form.expectedScore();
    perceivedScore = form.perceivedScore();
  }

  public String summary() {
    return summary;
  }

  public String lessons() {
    return lessons;
  }

  /** What the customer expected, 1 to 5. */
  public BigDecimal expectedScore() {
    return expectedScore;
  }

  /** What the customer got, 1 to 5; expected − perceived is the gap in service quality. */
  public BigDecimal perceivedScore() {
    return perceivedScore;
  }
}
