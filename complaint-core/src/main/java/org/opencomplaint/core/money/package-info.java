/** Amounts in CNY: one type, one rounding place, one mapping to the database. */
package org.opencomplaint.core.money;
