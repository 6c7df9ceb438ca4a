/** Type-ahead for categories and employees, and the names of what was chosen. */
package org.opencomplaint.web.reference;
