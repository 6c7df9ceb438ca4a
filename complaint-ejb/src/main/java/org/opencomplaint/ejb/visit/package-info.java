/**
 * Return visits (回访, T8 of domain rules §10): what customers said to the result, over all
 * complaints, and whom nobody could reach.
 */
package org.opencomplaint.ejb.visit;
