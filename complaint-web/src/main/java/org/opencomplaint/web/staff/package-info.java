/** Absences, departures and merged departments on pages and over REST. */
package org.opencomplaint.web.staff;
