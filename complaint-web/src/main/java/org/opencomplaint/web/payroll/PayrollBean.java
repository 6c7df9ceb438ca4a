package org.opencomplaint.web.payroll;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.payroll.DeductionReviews;
import org.opencomplaint.ejb.payroll.MonthView;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.ejb.payroll.PullView;
import org.opencomplaint.ejb.payroll.Statement;
import org.opencomplaint.ejb.payroll.StatementFile;
import org.opencomplaint.ejb.payroll.StatementFormat;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.primefaces.model.file.UploadedFile;

/** HR's month (绩效扣罚): wages in, calculated, closed, handed out. */
@Named("payroll")
@ViewScoped
public class PayrollBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PayrollMonths payroll;
  @Inject private DeductionReviews reviews;
  @Inject private Notices notices;
  @Inject private ProblemTexts problems;
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Clock clock;

  private transient List<MonthView> months;
  private transient Statement statement;
  private transient Map<String, YearMonth> carriedSince;
  private transient List<PullView> pulls;
  private transient UploadedFile wages;
  private transient WageReport report;
  private YearMonth month;

  /** Chooses the latest month, or the present one if there is none, where the address says none. */
  public void open() {
    if (month == null) {
      month = getMonths().isEmpty() ? YearMonth.now(clock) : getMonths().get(0).month();
    }
  }

  /** Takes the wages of the file that was chosen. */
  public void importWages() {
    report = WageReport.of(payroll.importWages(month, wages.getContent()), problems);
    lookAgain();
    if (report.problems().isEmpty()) {
      notices.done(texts.of("payroll.imported", formats.count(report.accepted())));
    }
  }

  /** Works out the statement. */
  public void calculate() {
    MonthView calculated = payroll.calculate(month);
    lookAgain();
    notices.done(texts.of("payroll.calculated", formats.count(calculated.lines())));
  }

  private void lookAgain() {
    months = null;
    statement = null;
    carriedSince = null;
    pulls = null;
  }

  /** The statement as a file, to be downloaded. */
  public StreamedContent file(StatementFormat format) {
    StatementFile file = payroll.file(month, format);
    return DefaultStreamedContent.builder().name(file.name()).contentType(file.mediaType()).stream(
            () -> new ByteArrayInputStream(file.bytes()))
        .build();
  }

  /** Since when what an employee carries has been due; null if he carries nothing. */
  public YearMonth since(String employee) {
    if (carriedSince == null) {
      carriedSince = reviews.carriedSince(month);
    }
    return carriedSince.get(employee);
  }

  /** Who took the statement as a file. */
  public List<PullView> getPulls() {
    if (pulls == null) {
      pulls = payroll.pulls(month);
    }
    return pulls;
  }

  /** All months, the latest first. */
  public List<MonthView> getMonths() {
    if (months == null) {
      months = payroll.months();
    }
    return months;
  }

  /** How far the month is; null if it has not been opened. */
  public MonthView getShown() {
    return getMonths().stream().filter(each -> each.month().equals(month)).findFirst().orElse(null);
  }

  /** The statement; null until it has been calculated. */
  public Statement getStatement() {
    MonthView shown = getShown();
    if (statement == null && shown != null && shown.status() != PayrollPeriod.Status.OPEN) {
      statement = payroll.statement(month);
    }
    return statement;
  }

  public YearMonth getMonth() {
    return month;
  }

  public void setMonth(YearMonth month) {
    this.month = month;
  }

  public UploadedFile getWages() {
    return wages;
  }

  public void setWages(UploadedFile wages) {
    this.wages = wages;
  }

  /** What became of the file; null before. */
  public WageReport getReport() {
    return report;
  }
}
