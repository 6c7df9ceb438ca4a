/**
 * Reckons single examples with the rules in force, for whoever wants to check a figure: the same
 * code as in the cases themselves.
 */
package org.opencomplaint.ejb.calculation;
