/** The first tour of the portal: who has been asked whether he wants one. */
package org.opencomplaint.ejb.tour;
