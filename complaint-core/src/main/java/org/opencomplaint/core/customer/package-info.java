/** Who complains. */
package org.opencomplaint.core.customer;
