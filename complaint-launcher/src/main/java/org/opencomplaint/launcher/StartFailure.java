package org.opencomplaint.launcher;

import java.nio.file.Path;

/** The server could not be brought up, or ended by itself; its log tells why. */
final class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StartFailure(String message, Path log) {
    super(message + "; see " + log);
  }
}
