/** Looks up departments and employees, and who takes over work. */
package org.opencomplaint.ejb.organisation;
