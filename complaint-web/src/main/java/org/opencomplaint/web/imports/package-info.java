/** Bringing in complaints from a file: the page and the REST interface. */
package org.opencomplaint.web.imports;
