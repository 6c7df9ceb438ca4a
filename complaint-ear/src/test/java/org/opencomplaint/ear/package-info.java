/** The acceptance of the archive by the server that it is made for. */
package org.opencomplaint.ear;
