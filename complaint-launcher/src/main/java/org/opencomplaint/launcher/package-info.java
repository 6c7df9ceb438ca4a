/** Starts the portal: database, schema, server; and stops them again. */
package org.opencomplaint.launcher;
