package org.opencomplaint.web.staff;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.opencomplaint.ejb.staff.EmployeeFile;
import org.opencomplaint.ejb.staff.EmployeeForm;
import org.opencomplaint.ejb.staff.Staff;
import org.opencomplaint.web.rest.Versions;

/**
 * Who works here. Passwords are given on the page only: an answer of a call is kept, so that its
 * repetition answers the same.
 */
@Path("organisation/employees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EmployeeResource {
  @Inject private Staff staff;

  @Context private UriInfo address;

  /** What is known of an employee. */
  @GET
  @Path("{no}")
  public Response find(@PathParam("no") String no) {
    return answer(Response.ok(), staff.find(no));
  }

  /** Somebody starts to work here. */
  @POST
  public Response hire(EmployeeForm form) {
    EmployeeFile hired = staff.hire(form);
    return answer(
        Response.created(address.getAbsolutePathBuilder().path("{no}").build(hired.no())), hired);
  }

  /** What is known of him changes. */
  @PUT
  @Path("{no}")
  public Response change(
      @PathParam("no") String no,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      EmployeeForm form) {
    return answer(Response.ok(), staff.change(no, Versions.expected(ifMatch), form));
  }

  private static Response answer(Response.ResponseBuilder response, EmployeeFile file) {
    return response.tag(Versions.tag(file.version())).entity(file).build();
  }
}
