/** The versions of the penalty policy: read, drafted, tried out on past cases, released. */
package org.opencomplaint.ejb.policy;
