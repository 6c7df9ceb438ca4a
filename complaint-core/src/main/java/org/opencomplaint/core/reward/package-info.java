/** Rewards for complaints handled well (奖励): by policy, approved, paid with the payroll month. */
package org.opencomplaint.core.reward;
