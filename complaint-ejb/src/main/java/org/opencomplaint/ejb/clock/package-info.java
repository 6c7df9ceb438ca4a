/** The working calendar and the limits as the database has them. */
package org.opencomplaint.ejb.clock;
