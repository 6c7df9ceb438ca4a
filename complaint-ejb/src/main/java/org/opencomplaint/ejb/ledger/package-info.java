/**
 * The ledger of penalties and deductions (扣罚台账, domain rules §9): locked and posted here; a balance
 * is always a sum.
 */
package org.opencomplaint.ejb.ledger;
