/** Tells the next ones up when the time of a step runs out (domain rules §4). */
package org.opencomplaint.ejb.escalation;
