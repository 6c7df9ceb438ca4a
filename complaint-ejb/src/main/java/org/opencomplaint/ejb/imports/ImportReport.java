package org.opencomplaint.ejb.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import org.opencomplaint.core.imports.ImportJob;
import org.opencomplaint.core.imports.ImportRow;
import org.opencomplaint.core.imports.RowResult;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Reads what became of the rows of a job. */
@ApplicationScoped
class ImportReport {
  private static final TypeReference<List<FieldProblem>> PROBLEMS = new TypeReference<>() {};

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  Page<RowOutcome> page(ImportJob job, RowResult result, Paging paging) {
    List<RowOutcome> rows =
        outcomes(rows(job, result, 0).setFirstResult(paging.offset()).setMaxResults(paging.size()));
    return Page.of(rows, paging, job.count(result));
  }

  List<RowOutcome> after(ImportJob job, RowResult result, int line, int limit) {
    return outcomes(rows(job, result, line).setMaxResults(limit));
  }

  private TypedQuery<ImportRow> rows(ImportJob job, RowResult result, int after) {
    return entities
        .createQuery(
            "select r from ImportRow r where r.job = :job and r.result in :results"
                + " and r.line > :after order by r.line",
            ImportRow.class)
        .setParameter("job", job)
        .setParameter(
            "results", result == null ? EnumSet.allOf(RowResult.class) : EnumSet.of(result))
        .setParameter("after", after);
  }

  private static List<RowOutcome> outcomes(TypedQuery<ImportRow> rows) {
    return rows.getResultStream()
        .map(
            row ->
                new RowOutcome(
                    row.line(),
                    row.result(),
                    row.sourceKey(),
                    row.number(),
                    problems(row.problems())))
        .toList();
  }

  private static List<FieldProblem> problems(String json) {
    try {
      return json == null ? List.of() : Json.mapper().readValue(json, PROBLEMS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored problems are readable", e);
    }
  }
}
