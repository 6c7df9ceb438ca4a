package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.RegisterScope;
import org.opencomplaint.ejb.penalty.PenaltyFile.PostingLine;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Problem;

/** Puts together one penalty's file for those who answer for its department. */
@ApplicationScoped
class PenaltyFiles {
  @Inject private RegisterScope scope;
  @Inject private PenaltyRegisters registers;
  @Inject private MyPenalties views;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  PenaltyFile file(long id, Employee reader) {
    Penalty penalty = entities.find(Penalty.class, id);
    if (penalty == null || !scope.covers(penalty.department(), reader)) {
      throw Problem.notFound("NO_SUCH_PENALTY");
    }
    Optional<Findings> findings =
        penalty.assessment().flatMap(made -> penalty.complaint().currentFindings());
    return new PenaltyFile(
        registers.find(id),
        views.view(penalty),
        findings.map(found -> CategoryName.of(found.rootCause())).orElse(null),
        findings.map(Findings::analysis).orElse(null),
        penalty.finalAt(),
        postings(id));
  }

  private List<PostingLine> postings(long id) {
    List<PostingLine> postings = new ArrayList<>();
    Money due = Money.ZERO;
    for (Row row :
        Row.of(
            entities
                .createNativeQuery(
                    "select g.posted_at, g.reason, g.period, l.amount from posting_line l"
                        + " join posting g on g.id = l.posting_id"
                        + " where l.penalty_id = ?1 and l.account = 'DUE'"
                        + " order by g.posted_at, l.id")
                .setParameter(1, id))) {
      PostingLine read =
          new PostingLine(row.moment(), row.text(), row.text(), row.money(), Money.ZERO);
      due = due.plus(read.change());
      postings.add(new PostingLine(read.at(), read.reason(), read.period(), read.change(), due));
    }
    return List.copyOf(postings);
  }
}
