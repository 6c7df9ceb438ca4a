/** Every page as people meet it: seen, read, and used without eyes or mouse. */
package org.opencomplaint.web.pages;
