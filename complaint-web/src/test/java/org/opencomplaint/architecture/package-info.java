/**
 * The rules that hold between the modules and the features.
 *
 * <p>Each is shown to fire on a planted violation, so that none can be empty without being noticed.
 */
package org.opencomplaint.architecture;
