/** Lists in pages: what a caller asks for and what he gets. */
package org.opencomplaint.ejb.paging;
