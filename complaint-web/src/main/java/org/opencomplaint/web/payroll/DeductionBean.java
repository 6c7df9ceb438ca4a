package org.opencomplaint.web.payroll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.opencomplaint.ejb.payroll.DeductionReview;
import org.opencomplaint.ejb.payroll.DeductionReviews;
import org.opencomplaint.ejb.usecase.Problem;

/** One employee's deduction of a month, explained down to the complaint. */
@Named("deduction")
@RequestScoped
public class DeductionBean {
  @Inject private DeductionReviews reviews;

  private YearMonth month;
  private String employee;
  private DeductionReview review;

  /**
   * Finds the line.
   *
   * @throws Problem NOT_FOUND if the address names none
   */
  public void open() {
    if (month == null || employee == null) {
      throw Problem.notFound("NO_SUCH_LINE");
    }
    review = reviews.review(month, employee);
  }

  public DeductionReview getReview() {
    return review;
  }

  public YearMonth getMonth() {
    return month;
  }

  public void setMonth(YearMonth month) {
    this.month = month;
  }

  public String getEmployee() {
    return employee;
  }

  public void setEmployee(String employee) {
    this.employee = employee;
  }
}
