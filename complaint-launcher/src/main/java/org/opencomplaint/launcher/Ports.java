package org.opencomplaint.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which TCP ports may be used. */
final class Ports {

  private static final int HIGHEST = 65_535;

  private Ports() {}

  /**
   * Makes sure that a port can be listened on.
   *
   * @throws Refusal if it is out of range, taken, or the address is not this machine's
   */
  static void requireFree(String option, InetAddress address, int port) {
    if (port < 1 || port > HIGHEST) {
      throw new Refusal(option + ": a port is a number from 1 to " + HIGHEST);
    }
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new Refusal(
          "port "
              + port
              + " on "
              + address.getHostAddress()
              + " cannot be used ("
              + e.getMessage()
              + "); choose another with "
              + option);
    }
  }

  /** A port of the loopback address that nobody listens on. */
  static int anyFree() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
