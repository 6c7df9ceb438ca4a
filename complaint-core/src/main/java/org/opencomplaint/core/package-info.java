/**
 * The domain: complaints, their clocks, liabilities, penalties and the ledger.
 *
 * <p>One package per feature. This module depends on no other module and on nothing but the
 * persistence and validation annotations.
 */
package org.opencomplaint.core;
