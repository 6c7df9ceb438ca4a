/** Routing rules on a page and over REST. */
package org.opencomplaint.web.routing;
