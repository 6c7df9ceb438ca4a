/**
 * Brings in complaints from another system's CSV file: what the mapping says, each row on its own,
 * in the background, with a report of every row.
 */
package org.opencomplaint.ejb.imports;
