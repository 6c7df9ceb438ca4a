/** Improvement actions after closing (改进措施, T10): their table, their pages, and REST. */
package org.opencomplaint.web.improvement;
