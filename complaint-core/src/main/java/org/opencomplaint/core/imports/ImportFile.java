package org.opencomplaint.core.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.opencomplaint.core.persistence.Identified;

/**
 * What a job imports, kept apart from the job because it is large. A dry run becomes an import, and
 * one that broke off goes on, without anybody sending the file again.
 */
@Entity
@Table(name = "import_file")
public class ImportFile extends Identified {
  @OneToOne(optional = false)
  @JoinColumn(name = "job_id")
  private ImportJob job;

  private String mapping;
  private byte[] content;

  protected ImportFile() {}

  /**
   * Keeps a file.
   *
   * @param mapping what its columns mean, as JSON
   * @param content as it was sent
   */
  public ImportFile(ImportJob job, String mapping, byte[] content) {
    this.job = job;
    this.mapping = mapping;
    this.content = content.clone();
  }

  public ImportJob job() {
    return job;
  }

  public String mapping() {
    return mapping;
  }

  /** As it was sent; null once it is not needed any more. */
  public byte[] content() {
    return content == null ? null : content.clone();
  }
}
