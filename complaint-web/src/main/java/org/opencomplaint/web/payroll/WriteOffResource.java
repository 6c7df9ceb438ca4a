package org.opencomplaint.web.payroll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.opencomplaint.ejb.payroll.AgedDue;
import org.opencomplaint.ejb.payroll.WriteOffForm;
import org.opencomplaint.ejb.payroll.WriteOffView;
import org.opencomplaint.ejb.payroll.WriteOffs;

/** What has been due for long, and what is given up. */
@Path("write-offs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WriteOffResource {
  private static final String ONE = "{id: \\d{1,18}}";

  @Inject private WriteOffs writeOffs;

  /** What was, or is to be, given up; the latest first. */
  @GET
  public List<WriteOffView> all() {
    return writeOffs.all();
  }

  /** What is due of every penalty, the oldest first. */
  @GET
  @Path("aged")
  public List<AgedDue> aged() {
    return writeOffs.aged();
  }

  /** Gives up what is due of a penalty; where that takes two, it waits for the second. */
  @POST
  public WriteOffView propose(WriteOffForm form) {
    return writeOffs.propose(form);
  }

  /** Agrees to what another proposed. */
  @POST
  @Path(ONE + "/actions/confirm")
  public WriteOffView confirm(@PathParam("id") long id) {
    return writeOffs.confirm(id);
  }

  /** Takes a proposal back, or turns another's down. */
  @POST
  @Path(ONE + "/actions/withdraw")
  public WriteOffView withdraw(@PathParam("id") long id) {
    return writeOffs.withdraw(id);
  }
}
