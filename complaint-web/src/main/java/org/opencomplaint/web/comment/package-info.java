/** Comments on the complaint's page and over REST, and the names offered while one is typed. */
package org.opencomplaint.web.comment;
