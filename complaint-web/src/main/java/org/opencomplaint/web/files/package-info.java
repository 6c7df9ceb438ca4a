/**
 * Files handed out to browsers and programs, so that none of them ever runs as part of the portal.
 */
package org.opencomplaint.web.files;
