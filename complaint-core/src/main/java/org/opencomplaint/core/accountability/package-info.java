/**
 * Who answers for a complaint and with how much: the penalty policy and its calculation, and the
 * tariff for delays (domain rules §5 and §7).
 */
package org.opencomplaint.core.accountability;
