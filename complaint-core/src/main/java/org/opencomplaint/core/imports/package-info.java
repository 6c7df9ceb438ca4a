/** Bringing in complaints of another system: the job, and what became of each row of its file. */
package org.opencomplaint.core.imports;
