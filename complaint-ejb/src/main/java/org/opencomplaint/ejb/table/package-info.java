/**
 * Tables as files for spreadsheets and printers, written row by row, so that a million rows need no
 * more memory than one.
 */
package org.opencomplaint.ejb.table;
