/** The same action on many complaints: each one its own transaction, checked like a single one. */
package org.opencomplaint.ejb.bulk;
