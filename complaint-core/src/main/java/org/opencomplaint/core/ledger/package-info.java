/** The append-only double-entry record of penalties and deductions (扣罚台账, domain rules §9). */
package org.opencomplaint.core.ledger;
