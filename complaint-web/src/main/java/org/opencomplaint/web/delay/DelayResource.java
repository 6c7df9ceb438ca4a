package org.opencomplaint.web.delay;

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
import java.util.List;
import org.opencomplaint.ejb.delay.DelayDecision;
import org.opencomplaint.ejb.delay.DelayOrder;
import org.opencomplaint.ejb.delay.DelayReceipt;
import org.opencomplaint.ejb.delay.DelayRegister;
import org.opencomplaint.ejb.delay.DelaySearch;
import org.opencomplaint.ejb.delay.Delays;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.web.rest.Parameters;
import org.opencomplaint.web.rest.Versions;

/** Delays: the register T9, one's own, and what the manager decides. */
@Path("delays")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DelayResource {
  @Inject private Delays delays;

  @Context private UriInfo address;

  /** The delay register, of the caller's department or of all. */
  @GET
  public DelayRegister register() {
    Parameters given = new Parameters(address);
    DelaySearch wanted = given.record(DelaySearch.class);
    given.check();
    Sorting<DelayOrder> order =
        Sorting.parse(given.text("sort"), DelayOrder.class).or(DelayOrder.NEWEST_FIRST);
    return delays.register(wanted, order, given.paging());
  }

  /** The caller's own delays. */
  @GET
  @Path("mine")
  public List<DelayRegister.Line> mine() {
    return delays.mine();
  }

  /** It was his doing. */
  @POST
  @Path("{id: \\d{1,18}}/actions/confirm")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response confirm(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      DelayDecision decision) {
    return answer(delays.confirm(id, Versions.expected(ifMatch), decision));
  }

  /** It was not his doing. */
  @POST
  @Path("{id: \\d{1,18}}/actions/excuse")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response excuse(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      DelayDecision decision) {
    return answer(delays.excuse(id, Versions.expected(ifMatch), decision));
  }

  private static Response answer(DelayReceipt receipt) {
    return Response.ok(receipt).tag(Versions.tag(receipt.version())).build();
  }
}
