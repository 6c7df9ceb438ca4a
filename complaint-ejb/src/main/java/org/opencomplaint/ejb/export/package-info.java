/**
 * Long tables, written to files behind the scenes while their reader goes on: with progress, to be
 * cancelled, only for who asked, and gone after a day.
 */
package org.opencomplaint.ejb.export;
