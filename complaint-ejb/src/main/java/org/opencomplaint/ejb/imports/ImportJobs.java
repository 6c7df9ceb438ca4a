package org.opencomplaint.ejb.imports;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.opencomplaint.core.imports.ImportFile;
import org.opencomplaint.core.imports.ImportJob;
import org.opencomplaint.core.imports.RowResult;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.text.Characters;
import org.opencomplaint.ejb.csv.CsvFile;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Brings in complaints from CSV files; each sees only the imports he started. */
@UseCase
@Stateless
public class ImportJobs {
  private static final int RECENT = 20;
  private static final int FILE_NAME_LENGTH = 200;

  @Inject private MappingCheck mappingCheck;
  @Inject private OwnImports own;
  @Inject private ImportReport report;
  @Inject private ImportFiles files;
  @Inject private Event<ImportOrder> orders;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Starts an import, which goes on behind the scenes.
   *
   * @param dryRun whether to write nothing but the report
   * @param content the CSV file
   * @param mapping what its columns mean, as JSON
   * @throws Problem INVALID if the file or the mapping cannot be used, CONFLICT if the caller's
   *     last import is still running
   */
  @Allow({Role.CLERK, Role.ADMIN})
  public ImportProgress start(boolean dryRun, String fileName, byte[] content, String mapping) {
    return begin(dryRun, plain(fileName), content, mapping);
  }

  /**
   * Imports the file of an earlier job: after a dry run, or after one that did not come to its end.
   *
   * @throws Problem REFUSED if the file is not kept any more
   */
  @Allow({Role.CLERK, Role.ADMIN})
  public ImportProgress startAgain(long id) {
    ImportJob earlier = own.require(id, LockModeType.NONE);
    ImportFile file =
        files.find(earlier).orElseThrow(() -> Problem.of(Problem.Kind.REFUSED, "IMPORT_FILE_GONE"));
    return begin(false, earlier.fileName(), file.content(), file.mapping());
  }

  private ImportProgress begin(boolean dryRun, String fileName, byte[] content, String mapping) {
    Employee owner = caller.require();
    own.requireNoneRunning(owner);
    CsvFile file = CsvFile.of(content);
    ImportMapping meaning = mappingCheck.read(mapping, file.columns());
    ImportJob job =
        new ImportJob(owner, fileName, meaning.source(), dryRun, file.size(), clock.instant());
    entities.persist(job);
    files.keep(job, owner, mapping, content);
    orders.fire(new ImportOrder(job.id(), owner.id(), dryRun, file, meaning));
    return ImportProgress.of(job);
  }

  /** The mappings in use, one for each source. */
  @Allow({Role.CLERK, Role.ADMIN})
  public List<KnownMapping> mappings() {
    return files.mappings();
  }

  /** How far an import is. */
  @Allow({Role.CLERK, Role.ADMIN})
  public ImportProgress progress(long id) {
    return ImportProgress.of(own.require(id, LockModeType.NONE));
  }

  /** Whether the file of a job is still kept, so that {@link #startAgain} can take it. */
  @Allow({Role.CLERK, Role.ADMIN})
  public boolean canStartAgain(long id) {
    return files.isKept(own.require(id, LockModeType.NONE));
  }

  /** The caller's last imports, the newest first. */
  @Allow({Role.CLERK, Role.ADMIN})
  public List<ImportProgress> recent() {
    return own.newest(RECENT).stream().map(ImportProgress::of).toList();
  }

  /** Stops an import before its next row; what it has imported stays. */
  @Allow({Role.CLERK, Role.ADMIN})
  public ImportProgress cancel(long id) {
    ImportJob job = own.require(id, LockModeType.PESSIMISTIC_WRITE);
    job.requestCancel();
    return ImportProgress.of(job);
  }

  /**
   * The report, row by row.
   *
   * @param result only those; null for all
   */
  @Allow({Role.CLERK, Role.ADMIN})
  public Page<RowOutcome> rows(long id, RowResult result, Paging paging) {
    return report.page(own.require(id, LockModeType.NONE), result, paging);
  }

  /**
   * A stretch of the report, for those who read all of it.
   *
   * @param result only those; null for all
   * @param after the line of the last row that was read; 0 for none
   * @param limit how many rows at most
   */
  @Allow({Role.CLERK, Role.ADMIN})
  public List<RowOutcome> rowsAfter(long id, RowResult result, int after, int limit) {
    return report.after(own.require(id, LockModeType.NONE), result, after, limit);
  }

  /** Without the folders that some browsers send along, and short enough to be shown. */
  private static String plain(String fileName) {
    String name = fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return Characters.first(name, FILE_NAME_LENGTH);
  }
}
