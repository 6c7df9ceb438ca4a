/** Rewards: proposed when a complaint is closed, approved, paid with the payroll month. */
package org.opencomplaint.ejb.reward;
