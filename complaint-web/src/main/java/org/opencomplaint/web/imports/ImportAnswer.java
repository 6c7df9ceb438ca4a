package org.opencomplaint.web.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.opencomplaint.ejb.imports.ImportProgress;

/**
 * An import as the REST interface tells it.
 *
 * @param rows the report; left out of large ones, whose rows are asked for page by page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportAnswer(@JsonUnwrapped ImportProgress job, List<ReportRow> rows) {}
