package org.opencomplaint.web.payroll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.csv.CsvFile;
import org.opencomplaint.ejb.payroll.DeductionReview;
import org.opencomplaint.ejb.payroll.DeductionReviews;
import org.opencomplaint.ejb.payroll.MonthView;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.ejb.payroll.PullView;
import org.opencomplaint.ejb.payroll.StatementFile;
import org.opencomplaint.ejb.payroll.StatementFormat;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.opencomplaint.web.rest.Versions;

/** HR's months. */
@Path("payroll-periods")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PayrollPeriodResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private PayrollMonths months;
  @Inject private DeductionReviews reviews;
  @Inject private ProblemTexts texts;

  /** All months, the latest first. */
  @GET
  public List<MonthView> months() {
    return months.months();
  }

  /** How far a month is. */
  @GET
  @Path("{month}")
  public Response find(@PathParam("month") String month) {
    MonthView found = months.month(parse(month));
    return Response.ok(found).tag(Versions.tag(found.version())).build();
  }

  /** Takes the wages of a month; good rows are taken, bad ones reported. */
  @PUT
  @Path("{month}/wages")
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
  public WageReport importWages(@PathParam("month") String month, InputStream csv)
      throws IOException {
    byte[] content = csv.readNBytes(CsvFile.MAX_BYTES + 1);
    return WageReport.of(months.importWages(parse(month), content), texts);
  }

  /** Works out the statement. */
  @POST
  @Path("{month}/actions/calculate")
  public Response calculate(@PathParam("month") String month) {
    return answer(months.calculate(parse(month)));
  }

  /** Closes the month for ever; where that takes two, the first call is accepted and waits. */
  @POST
  @Path("{month}/actions/close")
  @Operation(
      summary =
          "Closes the month (200, CLOSED); where that takes two HR persons, the first call asks for"
              + " it (202, CLOSE_REQUESTED) and the call of another confirms")
  public Response close(
      @PathParam("month") String month, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(months.close(parse(month), Versions.expected(ifMatch)));
  }

  /** Takes the own request to close it back. */
  @POST
  @Path("{month}/actions/withdraw-close")
  public Response withdraw(@PathParam("month") String month) {
    return answer(months.withdraw(parse(month)));
  }

  /** Where the figures of one employee's line come from. */
  @GET
  @Path("{month}/statement/{employee}")
  public DeductionReview review(
      @PathParam("month") String month, @PathParam("employee") String employee) {
    return reviews.review(parse(month), employee);
  }

  /** The statement as JSON. */
  @GET
  @Path("{month}/statement")
  public Response json(@PathParam("month") String month) {
    return file(month, StatementFormat.JSON);
  }

  /** The statement as CSV. */
  @GET
  @Path("{month}/statement")
  @Produces("text/csv;qs=0.9")
  public Response csv(@PathParam("month") String month) {
    return file(month, StatementFormat.CSV);
  }

  /** The statement as a workbook. */
  @GET
  @Path("{month}/statement")
  @Produces(XLSX + ";qs=0.8")
  public Response xlsx(@PathParam("month") String month) {
    return file(month, StatementFormat.XLSX);
  }

  /** Who took the statement as a file, the latest first. */
  @GET
  @Path("{month}/pulls")
  public List<PullView> pulls(@PathParam("month") String month) {
    return months.pulls(parse(month));
  }

  private Response file(String month, StatementFormat format) {
    StatementFile file = months.file(parse(month), format);
    return Response.ok(file.bytes(), file.mediaType())
        .tag(new EntityTag(file.sha256()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  private static Response answer(MonthView month) {
    boolean waits = month.status() == PayrollPeriod.Status.CLOSE_REQUESTED;
    return Response.status(waits ? Response.Status.ACCEPTED : Response.Status.OK)
        .entity(month)
        .tag(Versions.tag(month.version()))
        .build();
  }

  private static YearMonth parse(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException notAMonth) {
      throw Problem.invalid("month", "YearMonth");
    }
  }
}
