/** Planted violations, on which the architecture tests must fire; never deployed. */
package org.opencomplaint.core.plantedone;
