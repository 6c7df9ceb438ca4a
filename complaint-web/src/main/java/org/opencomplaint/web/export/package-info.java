/** Tables to take away: what a filter shows, all rows, for spreadsheets and printers. */
package org.opencomplaint.web.export;
