package org.opencomplaint.web.payroll;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.payroll.MonthView;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.ejb.payroll.PullView;
import org.opencomplaint.ejb.payroll.RewardRow;
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
@Named("payrollMonth")
@ViewScoped
public class PayrollBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PayrollMonths payroll;
  @Inject private Notices notices;
  @Inject private ProblemTexts problems;
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Clock clock;

  private transient List<MonthView> months;
  private transient List<RewardRow> rewards;
  private transient List<PullView> pulls;
  private transient UploadedFile wages;
  private transient WageReport report;
  private YearMonth month;

  /**
   * Leads to the latest month, or the present one if there is none, where the address says none.
   */
  public String open() {
    if (month != null) {
      return null;
    }
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    return page(getMonths().isEmpty() ? YearMonth.now(clock) : getMonths().get(0).month());
  }

  /** The address of a month. */
  static String page(YearMonth month) {
    return "/payroll.xhtml?faces-redirect=true&month=" + month;
  }

  /** Takes the wages of the file that was chosen. */
  public void importWages() {
    report = WageReport.of(payroll.importWages(month, wages.getContent()), problems);
    months = null;
    if (report.problems().isEmpty()) {
      notices.done(texts.of("payroll.imported", formats.count(report.accepted())));
    }
  }

  /** Works out the statement. */
  public String calculate() {
    MonthView calculated = payroll.calculate(month);
    notices.done(texts.of("payroll.calculated", formats.count(calculated.lines())));
    return page(month);
  }

  /** The statement as a file, to be downloaded. */
  public StreamedContent file(StatementFormat format) {
    StatementFile file = payroll.file(month, format);
    return DefaultStreamedContent.builder().name(file.name()).contentType(file.mediaType()).stream(
            () -> new ByteArrayInputStream(file.bytes()))
        .build();
  }

  /** Who took the statement, or some of its lines, as a file. */
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

  /** Whether there is a statement. */
  public boolean isCalculated() {
    MonthView shown = getShown();
    return shown != null && shown.status() != PayrollPeriod.Status.OPEN;
  }

  /** The rewards that are paid with the month. */
  public List<RewardRow> getRewards() {
    if (rewards == null) {
      rewards = payroll.rewards(month);
    }
    return rewards;
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
