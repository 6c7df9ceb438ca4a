package org.opencomplaint.web.penalty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Year;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.penalty.AppealForm;
import org.opencomplaint.ejb.penalty.Hearing;
import org.opencomplaint.ejb.penalty.HearingFile;
import org.opencomplaint.ejb.penalty.MyAccountability;
import org.opencomplaint.ejb.penalty.PaidMonths;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyFile;
import org.opencomplaint.ejb.penalty.PenaltyNotices;
import org.opencomplaint.ejb.penalty.PenaltyOrder;
import org.opencomplaint.ejb.penalty.PenaltyReceipt;
import org.opencomplaint.ejb.penalty.PenaltyRegister;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.web.rest.Files;
import org.opencomplaint.web.rest.Parameters;
import org.opencomplaint.web.rest.Versions;

/** Penalties: the register T5, one's own, and what people do about them. */
@Path("penalties")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PenaltyResource {
  @Inject private Penalties penalties;
  @Inject private PenaltyNotices notices;

  @Context private UriInfo address;

  /** The accountability register, of the caller's department or of all. */
  @GET
  public PenaltyRegister register() {
    Parameters given = new Parameters(address);
    RegisterSearch wanted = given.record(RegisterSearch.class);
    given.check();
    Sorting<PenaltyOrder> order =
        Sorting.parse(given.text("sort"), PenaltyOrder.class).or(PenaltyOrder.NEWEST_FIRST);
    return penalties.register(wanted, order, given.paging());
  }

  /** One line of the register whole. */
  @GET
  @Path("{id: \\d{1,18}}")
  public PenaltyFile file(@PathParam("id") long id) {
    return penalties.file(id);
  }

  /** What departments paid month by month in a {@code year}, for what the register would have. */
  @GET
  @Path("months")
  public PaidMonths months() {
    Parameters given = new Parameters(address);
    RegisterSearch wanted = given.record(RegisterSearch.class);
    Year year = given.value("year", Year.class);
    given.check();
    return penalties.months(wanted, year);
  }

  /** What both sides say, for whoever hears the appeal. */
  @GET
  @Path("{id: \\d{1,18}}/hearing")
  public HearingFile hearing(@PathParam("id") long id) {
    return penalties.hearing(id);
  }

  /** What the caller answers for. */
  @GET
  @Path("mine")
  public MyAccountability mine() {
    return penalties.mine();
  }

  /** A notice as it was served; which one, counts from 1. */
  @GET
  @Path("{id: \\d{1,18}}/notices/{position: \\d{1,4}}")
  @Produces("application/pdf")
  public Response notice(@PathParam("id") long id, @PathParam("position") int position) {
    return Files.answer(NoticeServlet.download(notices.find(id, position)));
  }

  /** The caller has read the notice of his penalty. */
  @POST
  @Path("{id: \\d{1,18}}/actions/acknowledge")
  public Response acknowledge(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(penalties.acknowledge(id, Versions.expected(ifMatch)));
  }

  /** The caller objects to his penalty. */
  @POST
  @Path("{id: \\d{1,18}}/actions/appeal")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response appeal(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AppealForm form) {
    return answer(penalties.appeal(id, Versions.expected(ifMatch), form));
  }

  /** The caller decides an appeal. */
  @POST
  @Path("{id: \\d{1,18}}/actions/hear")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response hear(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Hearing form) {
    return answer(penalties.hear(id, Versions.expected(ifMatch), form));
  }

  private static Response answer(PenaltyReceipt receipt) {
    return Response.ok(receipt).tag(Versions.tag(receipt.version())).build();
  }
}
