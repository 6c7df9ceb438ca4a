/** Reads CSV files as people export them, and writes cells that a spreadsheet takes for text. */
package org.opencomplaint.ejb.csv;
