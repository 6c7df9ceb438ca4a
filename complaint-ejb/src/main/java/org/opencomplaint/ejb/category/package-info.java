/** Looks up the two category trees. */
package org.opencomplaint.ejb.category;
