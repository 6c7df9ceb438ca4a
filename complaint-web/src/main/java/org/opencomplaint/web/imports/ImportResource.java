package org.opencomplaint.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.opencomplaint.core.imports.ImportStatus;
import org.opencomplaint.core.imports.RowResult;
import org.opencomplaint.ejb.csv.CsvFile;
import org.opencomplaint.ejb.imports.ImportJobs;
import org.opencomplaint.ejb.imports.ImportProgress;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.RequestKey;
import org.opencomplaint.web.rest.Parameters;

/** Bringing in complaints from a CSV file with a mapping. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportResource {
  /** Files up to here are answered when they are done, and whole. */
  private static final int SMALL = 5_000;

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  @Inject private ImportJobs imports;
  @Inject private ReportRows report;
  @Inject private RequestKey requestKey;

  @Context private UriInfo address;

  /** Imports the part {@code file} as the part {@code mapping} says; a large one goes on behind. */
  @POST
  @Path("complaints")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response start(
      @FormParam("file") EntityPart file, @FormParam("mapping") EntityPart mapping)
      throws IOException, InterruptedException {
    Parameters given = new Parameters(address);
    Boolean dryRun = given.flag("dryRun");
    given.check();
    byte[] content = content("file", file);
    String meaning = new String(content("mapping", mapping), StandardCharsets.UTF_8);
    String name = file.getFileName().orElse("file");
    ImportProgress job = imports.start(Boolean.TRUE.equals(dryRun), name, content, meaning);
    requestKey.done();
    return job.total() > SMALL ? underWay(job) : atTheEnd(job);
  }

  /** How far an import is, and its report if it is a small one. */
  @GET
  @Path("{id: \\d{1,18}}")
  public ImportAnswer find(@PathParam("id") long id) {
    return answer(imports.progress(id));
  }

  /** The report page by page. */
  @GET
  @Path("{id: \\d{1,18}}/rows")
  public Page<ReportRow> rows(@PathParam("id") long id) {
    Parameters given = new Parameters(address);
    RowResult result = given.value("result", RowResult.class);
    given.check();
    return imports.rows(id, result, given.paging()).map(report::row);
  }

  /** The whole report as CSV. */
  @GET
  @Path("{id: \\d{1,18}}/rows")
  @Produces("text/csv")
  public byte[] csv(@PathParam("id") long id) {
    Parameters given = new Parameters(address);
    RowResult result = given.value("result", RowResult.class);
    given.check();
    return report.csv(id, result);
  }

  /** Stops an import before its next row. */
  @POST
  @Path("{id: \\d{1,18}}/actions/cancel")
  public ImportProgress cancel(@PathParam("id") long id) {
    return imports.cancel(id);
  }

  private Response atTheEnd(ImportProgress started) throws InterruptedException {
    ImportProgress job = started;
    long looks = PATIENCE.dividedBy(BETWEEN_LOOKS);
    for (long look = 0; look < looks && job.status() == ImportStatus.RUNNING; look++) {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
      job = imports.progress(job.id());
    }
    return job.status() == ImportStatus.RUNNING ? underWay(job) : Response.ok(answer(job)).build();
  }

  private Response underWay(ImportProgress job) {
    return Response.accepted(job)
        .location(address.getBaseUriBuilder().path("imports/" + job.id()).build())
        .build();
  }

  private ImportAnswer answer(ImportProgress job) {
    return new ImportAnswer(job, job.total() > SMALL ? null : report.all(job.id()));
  }

  private static byte[] content(String name, EntityPart part) throws IOException {
    if (part == null) {
      throw Problem.invalid(name, "NotNull");
    }
    try (InputStream content = part.getContent()) {
      return content.readNBytes(CsvFile.MAX_BYTES + 1);
    }
  }
}
