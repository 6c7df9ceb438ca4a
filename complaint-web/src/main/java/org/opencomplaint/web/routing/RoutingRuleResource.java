package org.opencomplaint.web.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.ejb.routing.DryRun;
import org.opencomplaint.ejb.routing.RoutingRules;
import org.opencomplaint.ejb.routing.RuleForm;
import org.opencomplaint.ejb.routing.RuleView;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.rest.Parameters;
import org.opencomplaint.web.rest.Versions;

/** The rules by which complaints go to officers and departments. */
@Path("routing-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RoutingRuleResource {
  private static final String ID = "{id: \\d{1,18}}";

  @Inject private RoutingRules rules;

  @Context private UriInfo address;

  /** All rules in force, in the order in which they are looked at. */
  @GET
  public List<RuleView> all() {
    return rules.all();
  }

  /** One rule. */
  @GET
  @Path(ID)
  public Response find(@PathParam("id") long id) {
    return answer(rules.find(id));
  }

  /** Adds a rule. */
  @POST
  public Response add(RuleForm form) {
    RuleView added = rules.add(form);
    return Response.created(address.getAbsolutePathBuilder().path("" + added.id()).build())
        .tag(Versions.tag(added.version()))
        .entity(added)
        .build();
  }

  /** Changes a rule. */
  @PUT
  @Path(ID)
  public Response change(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RuleForm form) {
    return answer(rules.change(id, Versions.expected(ifMatch), form));
  }

  /** Takes a rule out of force. */
  @DELETE
  @Path(ID)
  public void retire(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    rules.retire(id, Versions.expected(ifMatch));
  }

  /** What a rule would have done with the complaints registered {@code from} – {@code to}. */
  @POST
  @Path("dry-run")
  public DryRun dryRun(RuleForm form) {
    Parameters given = new Parameters(address);
    LocalDate from = given.value("from", LocalDate.class);
    LocalDate to = given.value("to", LocalDate.class);
    Long replaces = given.value("replaces", Long.class);
    given.check();
    require("from", from);
    require("to", to);
    return rules.dryRun(replaces, form, from, to, given.paging());
  }

  private static void require(String name, LocalDate day) {
    if (day == null) {
      throw Problem.invalid(name, "NotNull");
    }
  }

  private static Response answer(RuleView rule) {
    return Response.ok(rule).tag(Versions.tag(rule.version())).build();
  }
}
