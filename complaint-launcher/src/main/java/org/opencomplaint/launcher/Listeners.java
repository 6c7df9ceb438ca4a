package org.opencomplaint.launcher;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;

/**
 * Where the portal listens.
 *
 * @param address of the portal
 * @param port of the portal
 * @param managementPort of health and metrics, on the loopback address
 */
record Listeners(InetAddress address, int port, int managementPort) {

  /**
   * Checks the ports that the user asked for and chooses what he left open.
   *
   * @throws Refusal if one of them cannot be used
   */
  static Listeners of(Options options) {
    InetAddress address = options.address();
    Ports.requireFree("--port", address, options.port);
    if (options.managementPort == 0) {
      return new Listeners(address, options.port, Ports.anyFree());
    }
    Ports.requireFree(
        "--management-port", InetAddress.getLoopbackAddress(), options.managementPort);
    return new Listeners(address, options.port, options.managementPort);
  }

  boolean isLoopback() {
    return address.isLoopbackAddress();
  }

  /** The portal's address as a browser on this machine may use it. */
  URI portal() {
    InetAddress reachable =
        address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    String host = reachable.getHostAddress();
    return URI.create(
        "http://"
            + (reachable instanceof Inet6Address ? "[" + host + "]" : host)
            + ":"
            + port
            + "/complaint/");
  }

  URI health() {
    return URI.create("http://127.0.0.1:" + managementPort + "/health");
  }
}
