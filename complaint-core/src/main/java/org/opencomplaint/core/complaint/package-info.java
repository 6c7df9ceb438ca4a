/**
 * The complaint and its eight steps. {@code TransitionTable} says who may do what when, under which
 * guards; {@code Complaint} is the only place that changes a stage.
 */
package org.opencomplaint.core.complaint;
