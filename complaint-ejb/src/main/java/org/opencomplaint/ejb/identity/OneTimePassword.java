package org.opencomplaint.ejb.identity;

/**
 * What somebody signs in with once, to choose a password of his own; it is told once and kept
 * nowhere.
 */
public record OneTimePassword(String username, String password) {
  /** Without the password, so that it gets into no log. */
  @Override
  public String toString() {
    return "OneTimePassword[" + username + "]";
  }
}
