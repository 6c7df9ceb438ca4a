package org.opencomplaint.core.complaint.action;

/** An empty field of a form means that nothing was given. */
final class Blank {
  private Blank() {}

  static String toNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
