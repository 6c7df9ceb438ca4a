package org.opencomplaint.ejb.imports;

import org.opencomplaint.ejb.csv.CsvFile;

/**
 * A file that is to be imported.
 *
 * @param jobId where its progress is kept
 * @param employeeId who registers its complaints
 */
record ImportOrder(
    long jobId, long employeeId, boolean dryRun, CsvFile file, ImportMapping mapping) {}
