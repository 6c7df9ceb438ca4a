/** The working calendar on a page and over REST. */
package org.opencomplaint.web.calendar;
