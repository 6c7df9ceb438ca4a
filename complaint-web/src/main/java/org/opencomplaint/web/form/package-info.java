/**
 * What people type into forms. It is kept as typed, under the same field paths that REST uses, and
 * read like a REST body: one set of rules, one set of errors, and nothing typed is lost.
 */
package org.opencomplaint.web.form;
