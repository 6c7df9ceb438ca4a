/** How each employee wants to see the tables: which columns, in which order, sorted by what. */
package org.opencomplaint.ejb.tableview;
