/** Which department a complaint is suggested to (step 3). */
package org.opencomplaint.core.routing;
