/** The bell, the page and the REST resource of what the caller is told. */
package org.opencomplaint.web.notification;
