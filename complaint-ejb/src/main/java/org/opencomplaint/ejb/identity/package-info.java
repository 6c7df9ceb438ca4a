/** Signing in: by password with lock-out, by API token; and who is signed in. */
package org.opencomplaint.ejb.identity;
