package org.opencomplaint.launcher;

/** The portal cannot be started as asked; the message is the one line that the user reads. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
