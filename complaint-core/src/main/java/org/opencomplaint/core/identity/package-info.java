/** How employees sign in: password accounts with lock-out, and API tokens. */
package org.opencomplaint.core.identity;
