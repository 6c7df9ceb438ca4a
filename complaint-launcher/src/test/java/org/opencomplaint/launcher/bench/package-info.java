/** Measures the running portal: {@code ./bench NAME}. Nothing here is a test. */
package org.opencomplaint.launcher.bench;
