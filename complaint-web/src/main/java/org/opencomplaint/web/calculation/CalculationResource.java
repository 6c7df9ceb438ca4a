package org.opencomplaint.web.calculation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.opencomplaint.ejb.calculation.Answers;
import org.opencomplaint.ejb.calculation.Calculations;
import org.opencomplaint.ejb.calculation.DeadlineQuestion;
import org.opencomplaint.ejb.calculation.DeductionQuestion;
import org.opencomplaint.ejb.calculation.DelayQuestion;
import org.opencomplaint.ejb.calculation.PenaltiesQuestion;

/** Reckons examples by the rules in force; nothing is stored. */
@Path("calculations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CalculationResource {
  @Inject private Calculations calculations;

  /** When a stage is due. */
  @POST
  @Path("deadline")
  public Answers.Deadline deadline(DeadlineQuestion question) {
    return calculations.deadline(question);
  }

  /** What a confirmed delay costs. */
  @POST
  @Path("delay")
  public Answers.Delay delay(DelayQuestion question) {
    return calculations.delay(question);
  }

  /** What the penalties of a complaint come to. */
  @POST
  @Path("penalties")
  public Answers.Penalties penalties(PenaltiesQuestion question) {
    return calculations.penalties(question);
  }

  /** What is deducted in a month and what is carried forward. */
  @POST
  @Path("deduction")
  public Answers.Deduction deduction(DeductionQuestion question) {
    return calculations.deduction(question);
  }
}
