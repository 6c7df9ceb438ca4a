/** Penalties on pages and over REST: the register T5, an employee's own, appeals, accounts. */
package org.opencomplaint.web.penalty;
