package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintLine;
import org.opencomplaint.ejb.complaint.ComplaintOrder;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintSearch;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.web.rest.Parameters;

/** Looking for complaints. */
@Path("complaints")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ComplaintSearchResource {
  @Inject private ComplaintQueries queries;

  @Context private UriInfo address;

  /** The complaints that are looked for, among those the caller may see. */
  @GET
  @Operation(summary = "Finds complaints among those the caller may see")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "words, a telephone number, or a complaint's number",
      schema = @Schema(implementation = String.class))
  @Parameter(name = "stage", in = ParameterIn.QUERY, schema = @Schema(implementation = Stage.class))
  @Parameter(
      name = "severity",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = Severity.class))
  @Parameter(
      name = "category",
      in = ParameterIn.QUERY,
      description = "code; a top one includes those below",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "department",
      in = ParameterIn.QUERY,
      description = "code or name; responsible or helping",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "holder",
      in = ParameterIn.QUERY,
      description = "employee number, sign-in name, part of the name, or me",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "channel",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = Channel.class))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "registered on this day or later",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "registered on this day or earlier",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @Parameter(
      name = "overdue",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = Boolean.class))
  @Parameter(
      name = "outcome",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = Outcome.class))
  @Parameter(
      name = "open",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = Boolean.class))
  @Parameter(
      name = "late",
      in = ParameterIn.QUERY,
      description = "beyond the deadline of this stage, now or then",
      schema = @Schema(implementation = Stage.class))
  @Parameter(
      name = "cause",
      in = ParameterIn.QUERY,
      description = "code of the root cause",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "trait",
      in = ParameterIn.QUERY,
      description = "what is true of it, as the figures of the dashboard count",
      schema = @Schema(implementation = Trait.class))
  @Parameter(
      name = "passed",
      in = ParameterIn.QUERY,
      description = "left this stage",
      schema = @Schema(implementation = Stage.class))
  @Parameter(
      name = "product",
      in = ParameterIn.QUERY,
      description = "words of the product or service",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "customer",
      in = ParameterIn.QUERY,
      description = "part of the name, or the whole telephone number",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "orderNo",
      in = ParameterIn.QUERY,
      description = "part of the number of the order, contract or waybill",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "categoryItself",
      in = ParameterIn.QUERY,
      description = "only the category itself, without those below it",
      schema = @Schema(implementation = Boolean.class))
  @Parameter(
      name = "inTime",
      in = ParameterIn.QUERY,
      description = "left this stage, and never beyond its deadline",
      schema = @Schema(implementation = Stage.class))
  @Parameter(
      name = "closedFrom",
      in = ParameterIn.QUERY,
      description = "closed on this day or later",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @Parameter(
      name = "closedTo",
      in = ParameterIn.QUERY,
      description = "closed on this day or earlier",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @Parameter(
      name = "heldBy",
      in = ParameterIn.QUERY,
      description = "employee number or sign-in name of who holds or held it",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "refusedBy",
      in = ParameterIn.QUERY,
      description = "code or name of a department that refused it",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "customerOf",
      in = ParameterIn.QUERY,
      description = "number of a complaint of the same customer",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "from 0",
      schema = @Schema(implementation = Integer.class))
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "1 to 200",
      schema = @Schema(implementation = Integer.class))
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description =
          "number, registeredAt, dueAt, severity, stage, outcome, category, product, orderNo,"
              + " channel, department, holder or closedAt, with ,desc; up to three of them, each"
              + " deciding where the one before is equal: severity,desc,dueAt",
      schema = @Schema(implementation = String.class))
  public Page<ComplaintLine> search() {
    Parameters given = new Parameters(address);
    ComplaintSearch wanted = given.record(ComplaintSearch.class);
    Sorting<ComplaintOrder> order = ComplaintOrder.parse(given.text("sort"));
    given.check();
    return queries.search(wanted, order, given.paging());
  }
}
