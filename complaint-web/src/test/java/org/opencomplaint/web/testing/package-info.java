/**
 * What the tests in a container and in a browser share: one deployment of the real archive on one
 * server, one database, a clock that can be moved, a browser.
 */
package org.opencomplaint.web.testing;
