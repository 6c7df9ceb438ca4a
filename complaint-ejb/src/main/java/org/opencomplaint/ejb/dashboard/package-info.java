/** What heads and managers look at: what is wrong now, and what became of a period's complaints. */
package org.opencomplaint.ejb.dashboard;
