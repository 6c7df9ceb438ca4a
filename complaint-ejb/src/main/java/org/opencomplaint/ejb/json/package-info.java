/** How values look in JSON: amounts as strings with two decimals, times with offset. */
package org.opencomplaint.ejb.json;
