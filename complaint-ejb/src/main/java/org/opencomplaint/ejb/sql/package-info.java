/** Reads the rows of queries that are written in SQL, where sums or locks need it. */
package org.opencomplaint.ejb.sql;
