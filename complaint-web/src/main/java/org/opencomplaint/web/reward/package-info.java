/** Rewards on pages and over REST: decided on, shown to whom they are for, the policy. */
package org.opencomplaint.web.reward;
