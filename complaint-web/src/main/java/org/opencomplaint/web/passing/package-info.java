/** Complaints that departments pass about, on a page and over REST. */
package org.opencomplaint.web.passing;
