/** The first tour: four to six stops for each role, at parts of the page that are really there. */
package org.opencomplaint.web.tour;
