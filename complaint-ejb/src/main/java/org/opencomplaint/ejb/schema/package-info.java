/** The database: where it is, and bringing its schema to the version that this program needs. */
package org.opencomplaint.ejb.schema;
