package org.opencomplaint.web.consistency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.consistency.Consistencies;
import org.opencomplaint.ejb.consistency.Consistency;
import org.opencomplaint.ejb.consistency.ConsistencySearch;
import org.opencomplaint.web.rest.Parameters;

/** Whether departments are penalised alike for like losses. */
@Path("penalty-consistency")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConsistencyResource {
  @Inject private Consistencies consistencies;

  @Context private UriInfo address;

  /** The comparison of one {@code severity} and {@code band} of losses. */
  @GET
  public Consistency compare() {
    Parameters given = new Parameters(address);
    ConsistencySearch wanted =
        new ConsistencySearch(
            given.value("from", LocalDate.class),
            given.value("to", LocalDate.class),
            given.value("severity", Severity.class),
            given.value("band", Money.class));
    given.check();
    return consistencies.compare(wanted, given.paging());
  }
}
