/** What an employee looks for again and again in the register, under a name of his own. */
package org.opencomplaint.ejb.filter;
