package org.opencomplaint.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.opencomplaint.ejb.csv.CsvFile;
import org.opencomplaint.ejb.imports.ImportJobs;
import org.opencomplaint.ejb.imports.ImportProgress;
import org.opencomplaint.ejb.usecase.Problem;

/** Bringing in complaints from a CSV file with a mapping. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportResource {
  /** Files up to here are answered when they are done. */
  private static final int AT_ONCE = 5_000;

  private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

  @Inject private ImportJobs imports;

  @Context private UriInfo address;

  /** Imports the part {@code file} as the part {@code mapping} says. */
  @POST
  @Path("complaints")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response start(
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @FormParam("file") EntityPart file,
      @FormParam("mapping") EntityPart mapping)
      throws IOException, InterruptedException {
    byte[] content = content("file", file);
    String meaning = new String(content("mapping", mapping), StandardCharsets.UTF_8);
    ImportProgress job =
        finished(imports.start(dryRun, file.getFileName().orElse("file"), content, meaning));
    return job.status() == ImportStatus.RUNNING
        ? Response.accepted(job)
            .location(address.getBaseUriBuilder().path("imports/" + job.id()).build())
            .build()
        : Response.ok(job).build();
  }

  @GET
  @Path("{id: \\d+}")
  public ImportProgress find(@PathParam("id") long id) {
    return imports.progress(id);
  }

  private ImportProgress finished(ImportProgress job) throws InterruptedException {
    long start = System.nanoTime();
    ImportProgress now = job;
    while (now.status() == ImportStatus.RUNNING
        && now.total() <= AT_ONCE
        && System.nanoTime() - start < PATIENCE) {
      Thread.sleep(50);
      now = imports.progress(now.id());
    }
    return now;
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
