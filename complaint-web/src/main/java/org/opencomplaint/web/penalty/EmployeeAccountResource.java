package org.opencomplaint.web.penalty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.opencomplaint.ejb.ledger.EmployeeAccountView;
import org.opencomplaint.ejb.ledger.EmployeeAccounts;

/** What an employee owes: for himself, HR and auditors. */
@Path("employees/{no}/account")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EmployeeAccountResource {
  @Inject private EmployeeAccounts accounts;

  /** What is due, the penalties and the postings. */
  @GET
  public EmployeeAccountView account(@PathParam("no") String no) {
    return accounts.account(no);
  }
}
