/**
 * The use cases: one facade per feature, one public method per use case, one transaction per call.
 *
 * <p>Pages and REST resources call these facades and see records only, never entities.
 */
package org.opencomplaint.ejb;
