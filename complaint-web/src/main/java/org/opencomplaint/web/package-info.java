/**
 * The portal's pages and REST resources.
 *
 * <p>They call the facades of the use cases and show records; they never touch an entity or the
 * database.
 */
package org.opencomplaint.web;
