package org.opencomplaint.launcher.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Repeats something on several connections at once for some seconds and times every call. */
final class Load {
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Duration MEASURED = Duration.ofSeconds(8);

  /** One connection of the client; it is used by one thread. */
  interface Connection extends AutoCloseable {
    void call() throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /**
   * What was measured.
   *
   * @param rate calls a second
   * @param p50 half of the calls were at most this long, in milliseconds
   */
  record Figures(double rate, double p50, double p95, double p99) {}

  private Load() {}

  /** Warms up, then measures; any failed call fails the run. */
  static Figures measure(int connections, Callable<Connection> connect) throws Exception {
    List<Connection> open = new ArrayList<>();
    try {
      for (int i = 0; i < connections; i++) {
        open.add(connect.call());
      }
      repeat(open, WARM_UP);
      long start = System.nanoTime();
      long[] times = repeat(open, MEASURED);
      double seconds = (System.nanoTime() - start) / 1e9;
      return figures(times, seconds);
    } finally {
      for (Connection connection : open) {
        connection.close();
      }
    }
  }

  private static long[] repeat(List<Connection> connections, Duration duration)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + duration.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(connections.size());
    try {
      List<Future<List<Long>>> running = new ArrayList<>();
      for (Connection connection : connections) {
        running.add(threads.submit(() -> timesUntil(end, connection)));
      }
      List<Long> times = new ArrayList<>();
      for (Future<List<Long>> one : running) {
        times.addAll(one.get());
      }
      return times.stream().mapToLong(Long::longValue).toArray();
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Long> timesUntil(long end, Connection connection) throws Exception {
    List<Long> times = new ArrayList<>();
    long before = System.nanoTime();
    while (before < end) {
      connection.call();
      long after = System.nanoTime();
      times.add(after - before);
      before = after;
    }
    return times;
  }

  private static Figures figures(long[] times, double seconds) {
    Arrays.sort(times);
    return new Figures(times.length / seconds, at(times, 0.50), at(times, 0.95), at(times, 0.99));
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))] / 1e6;
  }
}
