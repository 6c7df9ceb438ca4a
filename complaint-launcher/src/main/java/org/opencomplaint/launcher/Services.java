package org.opencomplaint.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/**
 * What has been started, to be stopped in the opposite order.
 *
 * <p>A stop waits for a start that is under way, so that nothing is left behind when the user gives
 * up early.
 */
final class Services {

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private volatile boolean stopping;

  synchronized <T extends AutoCloseable> T start(Callable<T> start) throws Exception {
    if (stopping) {
      throw new InterruptedException("stopping");
    }
    T service = start.call();
    started.push(service);
    return service;
  }

  boolean isStopping() {
    return stopping;
  }

  void stop() {
    stopping = true;
    stopAll();
  }

  private synchronized void stopAll() {
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception e) {
        System.err.println("error: could not stop cleanly: " + e.getMessage());
      }
    }
  }
}
