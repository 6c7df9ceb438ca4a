package org.opencomplaint.ejb.dashboard;

import java.math.BigDecimal;
import org.opencomplaint.ejb.sql.Row;

/** What customers said last of the handling, in scores from 1 to 5. */
public record Scores(Score overall, Score speed, Score attitude, Score result) {
  /**
   * One kind of score.
   *
   * @param count how many gave it
   * @param sum of what they gave
   */
  public record Score(long count, long sum) {
    /** Two decimals; null if nobody gave any. */
    public BigDecimal mean() {
      return Figures.mean(BigDecimal.valueOf(sum), count, 2);
    }
  }

  private static final Score NOBODY = new Score(0, 0);

  static final Scores NONE = new Scores(NOBODY, NOBODY, NOBODY, NOBODY);

  static Scores read(Row row) {
    return new Scores(score(row), score(row), score(row), score(row));
  }

  private static Score score(Row row) {
    return new Score(row.number(), row.number());
  }
}
