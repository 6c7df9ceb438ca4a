/** The rules that send complaints to officers and departments, and what they would have done. */
package org.opencomplaint.ejb.routing;
