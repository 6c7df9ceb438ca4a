/**
 * The first start on an empty database: the demo organisation to try the portal with, or the one
 * administrator of a real one.
 */
package org.opencomplaint.ejb.founding;
