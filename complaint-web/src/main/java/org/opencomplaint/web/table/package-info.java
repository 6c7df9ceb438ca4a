/**
 * The management tables: one definition of a table's columns serves the page, what each reader
 * wants to see of it, and the files it is taken away as. How to make one: {@code
 * docs/design-system.md}.
 */
package org.opencomplaint.web.table;
