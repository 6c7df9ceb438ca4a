/**
 * What people can do with a complaint, and what they must fill in to do it: one form per action
 * (domain rules §3). Pages and REST send the same forms.
 */
package org.opencomplaint.core.complaint.action;
