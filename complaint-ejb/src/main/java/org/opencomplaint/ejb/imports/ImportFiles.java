package org.opencomplaint.ejb.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencomplaint.core.imports.ImportFile;
import org.opencomplaint.core.imports.ImportJob;
import org.opencomplaint.core.organisation.Employee;

/** Keeps each person's last file, as long as it is needed, and everybody's mappings. */
@ApplicationScoped
class ImportFiles {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Keeps the file of a new job in place of the owner's earlier ones. */
  void keep(ImportJob job, Employee owner, String mapping, byte[] content) {
    entities
        .createQuery(
            "update ImportFile f set f.content = null where f.content is not null"
                + " and f.job in (select j from ImportJob j where j.owner = :owner)")
        .setParameter("owner", owner)
        .executeUpdate();
    entities.persist(new ImportFile(job, mapping, content));
  }

  /** The job's file, if it is still kept. */
  Optional<ImportFile> find(ImportJob job) {
    return entities
        .createQuery(
            "select f from ImportFile f where f.job = :job and f.content is not null",
            ImportFile.class)
        .setParameter("job", job)
        .getResultStream()
        .findFirst();
  }

  boolean isKept(ImportJob job) {
    return entities
            .createQuery(
                "select count(f) from ImportFile f where f.job = :job and f.content is not null",
                Long.class)
            .setParameter("job", job)
            .getSingleResult()
        > 0;
  }

  /** Everything has been imported: nobody needs the file again. */
  void forget(ImportJob job) {
    entities
        .createQuery("update ImportFile f set f.content = null where f.job = :job")
        .setParameter("job", job)
        .executeUpdate();
  }

  /** The mapping with which each source was last read to the end. */
  List<KnownMapping> mappings() {
    Stream<?> rows =
        entities
            .createNativeQuery(
                """
                select distinct on (j.source) j.source, f.mapping
                  from import_job j join import_file f on f.job_id = j.id
                 where j.status = 'FINISHED'
                 order by j.source, j.started_at desc, j.id desc
                """)
            .getResultStream();
    return rows.map(row -> (Object[]) row)
        .map(row -> new KnownMapping((String) row[0], (String) row[1]))
        .toList();
  }
}
