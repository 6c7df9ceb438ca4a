package org.opencomplaint.ejb.export;

/**
 * A file may be written now.
 *
 * @param caller sign-in name of who ordered it
 */
record ExportStart(long id, String caller, ExportOrder order) {}
